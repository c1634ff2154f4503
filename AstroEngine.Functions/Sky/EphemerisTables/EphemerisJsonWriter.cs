using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Writes a table as one JSON document.</summary>
internal sealed class EphemerisJsonWriter(EphemerisQuery query) : EphemerisWriter(query)
{
    private readonly List<string> _sources = [];

    /// <inheritdoc />
    public override void Write(IBufferWriter<byte> output, in EphemerisBlock block)
    {
        if (block.First == 0)
        {
            Begin(output);
        }
        else
        {
            output.Write(","u8);
        }

        if (!_sources.Contains(block.Source))
        {
            _sources.Add(block.Source);
        }

        var json = new JsonText(output);
        for (var row = 0; row < block.Rows; row++)
        {
            EphemerisRowJson.Write(ref json, Query, block, row);
        }

        json.Flush();
    }

    /// <inheritdoc />
    public override void Finish(IBufferWriter<byte> output)
    {
        output.Write("],"u8);
        var json = new JsonText(output);
        ProvenanceJson.Start(ref json, string.Join(", ", _sources));
        json.String("positions"u8, Names.Of(Query.Table.Frame.Kind));
        json.String("node"u8, Names.Of(Query.Table.Node));
        json.String("center"u8, Names.Of(Query.Table.Frame.Center));
        ProvenanceJson.End(ref json);
        json.EndObject();
        json.Flush();
    }

    private void Begin(IBufferWriter<byte> output)
    {
        var table = Query.Table;
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Ephemeris);
        json.String("zodiac"u8, table.Frame.Zodiac.Name);
        json.String("from"u8, Iso.Utc(table.From));
        json.String("to"u8, Iso.Utc(table.At(table.Rows - 1)));
        json.String("step"u8, Query.StepText);
        json.Integer("count"u8, table.Rows);
        json.StartArray("columns"u8);
        foreach (var column in Query.Columns)
        {
            json.Item(Names.Of(column));
        }

        json.EndArray();
        json.StartArray("rows"u8);
        json.Flush();
    }
}
