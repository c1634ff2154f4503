using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>Writes a divisional chart as JSON.</summary>
internal static class DivisionalJson
{
    private const int Houses = 12;

    /// <summary>Writes a chart as a UTF-8 document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="natal">The chart that was divided.</param>
    /// <param name="chart">The divisional chart.</param>
    public static void Write(IBufferWriter<byte> output, NatalChart natal, DivisionalChart chart)
    {
        var json = new JsonText(output);
        json.StartObject();
        WriteChart(ref json, natal, chart);
        DivisionalProvenance.WriteWarnings(ref json, natal);
        DivisionalProvenance.Write(ref json, natal);
        json.EndObject();
        json.Flush();
    }

    /// <summary>Writes the fields of a chart, without provenance, into an object that the caller begins and ends.</summary>
    public static void WriteChart(ref JsonText json, NatalChart natal, DivisionalChart chart)
    {
        json.String("kind"u8, CalculationKinds.Divisional);
        json.String("zodiac"u8, natal.Request.Zodiac.Name);
        json.Integer("division"u8, chart.Rule.Division);
        json.String("name"u8, chart.Rule.Name);
        json.String("method"u8, Names.Of(chart.Rule.Method));
        json.StartArray("points"u8);
        foreach (var placement in chart.Placements)
        {
            WritePlacement(ref json, placement);
        }

        json.EndArray();
        WriteAscendant(ref json, chart);
        json.StartArray("houses"u8);
        for (var house = 1; house <= Houses; house++)
        {
            json.Item(Names.Of(chart.SignOfHouse(house)));
        }

        json.EndArray();
    }

    private static void WritePlacement(ref JsonText json, in DivisionalPlacement placement)
    {
        json.StartObject();
        json.String("point"u8, Names.Of(placement.Point));
        json.String("sign"u8, Names.Of(placement.Position.Sign));
        json.Integer("house"u8, placement.House);
        WritePosition(ref json, placement.Position, placement.Nakshatra, placement.Deity);
        json.String("dignity"u8, placement.Dignity is { } dignity ? Names.Of(dignity) : null);
        json.Boolean("retrograde"u8, placement.IsRetrograde);
        json.EndObject();
    }

    private static void WriteAscendant(ref JsonText json, DivisionalChart chart)
    {
        json.StartObject("ascendant"u8);
        json.String("sign"u8, Names.Of(chart.Ascendant.Sign));
        WritePosition(ref json, chart.Ascendant, chart.AscendantNakshatra, chart.AscendantDeity);
        json.EndObject();
    }

    private static void WritePosition(ref JsonText json, in VargaPosition position, NakshatraPosition? nakshatra, string? deity)
    {
        json.SignDegree("sign_longitude"u8, position.Degree);
        json.Direction("longitude"u8, position.Longitude);
        json.Direction("natal_longitude"u8, position.Natal);
        ChartJson.WriteNakshatra(ref json, nakshatra);
        json.String("deity"u8, deity);
        json.Boolean("vargottama"u8, position.IsVargottama);
    }
}
