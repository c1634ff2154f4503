using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Vedic.Friendship;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Friendship;

/// <summary>Writes maitri as JSON.</summary>
internal static class MaitriJson
{
    /// <summary>Writes it as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, MaitriChart chart)
    {
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Maitri);
        json.String("zodiac"u8, chart.Birth.Zodiac.Name);
        json.Angle("ayanamsa"u8, chart.Ayanamsa);
        json.StartArray("points"u8);
        foreach (var row in chart.Rows)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(row.Planet));
            json.Direction("longitude"u8, row.Longitude);
            json.String("sign"u8, Names.Of(row.Sign));
            WriteRelations(ref json, row);
            json.EndObject();
        }

        json.EndArray();
        ProvenanceJson.Start(ref json, chart.EphemerisSource);
        ProvenanceJson.Conventions(ref json, chart.Birth);
        json.String("ayanamsa"u8, "mean");
        json.String("natural"u8, "parashara");
        json.String("nodes"u8, "temporary_only");
        ProvenanceJson.End(ref json);
        json.EndObject();
        json.Flush();
    }

    private static void WriteRelations(ref JsonText json, MaitriRow row)
    {
        json.StartArray("relations"u8);
        foreach (var relation in row.Relations)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(relation.Other));
            json.Integer("place"u8, relation.Place);
            json.String("natural"u8, NameOf(relation.Natural));
            json.String("temporary"u8, Names.Of(relation.Temporary));
            json.String("compound"u8, NameOf(relation.Compound));
            json.EndObject();
        }

        json.EndArray();
    }

    private static string? NameOf(PlanetaryRelation? relation) => relation is { } known ? Names.Of(known) : null;
}
