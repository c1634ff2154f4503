using System.Buffers;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>An ephemeris table that is small enough to be kept.</summary>
internal sealed class EphemerisCalculation(IEphemeris ephemeris) : ICalculation<EphemerisQuery>
{
    /// <inheritdoc />
    public string Kind => CalculationKinds.Ephemeris;

    /// <inheritdoc />
    public TimeSpan DefaultTimeToLive => TimeSpan.FromHours(6);

    /// <inheritdoc />
    public bool NeedsZodiac => false;

    /// <inheritdoc />
    public bool IsPublic => true;

    /// <inheritdoc />
    public CalculationCost Cost => new(Bytes: 60_000, Microseconds: 1000);

    /// <inheritdoc />
    public int BodiesOf(EphemerisQuery request) => request.Table.Points.Count;

    /// <inheritdoc />
    public EphemerisQuery Read(FieldReader fields)
    {
        var query = EphemerisFields.Read(fields);
        if (query.Format != EphemerisFormat.Json)
        {
            throw new ProblemException(Problems.Validation("format", "must be json in batches and jobs; /ephemeris has the others"));
        }

        if (!query.IsSmall)
        {
            throw new ProblemException(Problems.AnswerTooLarge("to", "is too far from from for one answer; /ephemeris streams longer tables"));
        }

        return query;
    }

    /// <inheritdoc />
    public void AppendKey(CacheKeyHasher key, EphemerisQuery request)
    {
        var table = request.Table;
        key.AppendInstant(table.From.ToUnixTimeMilliseconds())
            .Append(request.StepText)
            .Append((long)table.Rows)
            .Append((long)table.Node)
            .Append(table.Frame.Zodiac.Name)
            .Append((long)table.Frame.Center)
            .Append((long)table.Frame.Kind)
            .AppendPlace(table.Frame.Place)
            .AppendList(table.Points)
            .AppendList(request.Columns);
    }

    /// <inheritdoc />
    public async ValueTask WriteAsync(EphemerisQuery request, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var writer = EphemerisWriter.Of(request);
        await foreach (var block in EphemerisBlocks.ReadAsync(ephemeris, request.Table, cancellationToken))
        {
            writer.Write(output, block);
        }

        writer.Finish(output);
    }
}
