using System.Buffers;
using System.Buffers.Text;
using System.Text;
using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.EphemerisTables;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Writes a table as CSV (RFC 4180, lines end with CR LF): a column for the time, one for the Julian day, and one for each quantity of each point.</summary>
internal sealed class EphemerisCsvWriter(EphemerisQuery query) : EphemerisWriter(query)
{
    private const int LongestNumber = 40;
    private const double FullCircle = 360;

    /// <inheritdoc />
    public override void Write(IBufferWriter<byte> output, in EphemerisBlock block)
    {
        if (block.First == 0)
        {
            Begin(output);
        }

        var points = Query.Table.Points.Count;
        for (var row = 0; row < block.Rows; row++)
        {
            WriteRow(output, Query.Table.At(block.First + row), block.Positions.AsSpan(row * points, points));
        }
    }

    private void Begin(IBufferWriter<byte> output)
    {
        var names = Query.Table.Points.SelectMany(point => Query.Columns.Select(column => $"{Names.Of(point)}_{Names.Of(column)}"));
        output.Write(Encoding.ASCII.GetBytes(string.Join(',', names.Prepend("julian_day").Prepend("at")) + "\r\n"));
    }

    private void WriteRow(IBufferWriter<byte> output, NodaTime.Instant at, ReadOnlySpan<BodyPosition> positions)
    {
        var line = output.GetSpan(LongestNumber * (3 + (positions.Length * Query.Columns.Count)));
        var used = Encoding.ASCII.GetBytes(Iso.Utc(at), line);
        line[used++] = (byte)',';
        Utf8Formatter.TryFormat(JulianDay.FromInstant(at).Value, line[used..], out var written);
        used += written;
        foreach (ref readonly var position in positions)
        {
            foreach (var column in Query.Columns)
            {
                line[used++] = (byte)',';
                used += WriteNumber(column, position, line[used..]);
            }
        }

        "\r\n"u8.CopyTo(line[used..]);
        output.Advance(used + 2);
    }

    private static int WriteNumber(TableColumn column, in BodyPosition position, Span<byte> text)
    {
        var written = 0;
        var isWritten = column switch
        {
            TableColumn.Longitude => DecimalText.TryWriteBelow(position.Longitude.Degrees, JsonText.AngleDigits, FullCircle, text, out written),
            TableColumn.RightAscension => DecimalText.TryWriteBelow(position.RightAscension.Degrees, JsonText.AngleDigits, FullCircle, text, out written),
            // Beyond 64 astronomical units a double has not 14 decimals.
            TableColumn.Distance => DecimalText.TryWrite(position.Distance, position.Distance < 60 ? JsonText.DistanceDigits : JsonText.AngleDigits, text, out written),
            TableColumn.Latitude => DecimalText.TryWrite(position.Latitude.Degrees, JsonText.AngleDigits, text, out written),
            TableColumn.Speed => DecimalText.TryWrite(position.Speed, JsonText.AngleDigits, text, out written),
            _ => DecimalText.TryWrite(position.Declination.Degrees, JsonText.AngleDigits, text, out written),
        };
        return isWritten ? written : throw new InvalidOperationException("A position is out of range.");
    }
}
