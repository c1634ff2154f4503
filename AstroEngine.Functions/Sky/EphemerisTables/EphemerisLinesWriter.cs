using System.Buffers;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Writes a table as NDJSON: a row a line.</summary>
internal sealed class EphemerisLinesWriter(EphemerisQuery query) : EphemerisWriter(query)
{
    /// <inheritdoc />
    public override void Write(IBufferWriter<byte> output, in EphemerisBlock block)
    {
        for (var row = 0; row < block.Rows; row++)
        {
            var json = new JsonText(output);
            EphemerisRowJson.Write(ref json, Query, block, row);
            json.Flush();
            output.Write("\n"u8);
        }
    }
}
