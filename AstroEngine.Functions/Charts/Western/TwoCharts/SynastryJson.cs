using System.Buffers;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.TwoCharts;

/// <summary>Writes synastries as JSON.</summary>
internal static class SynastryJson
{
    /// <summary>Writes one as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, SynastryChart chart, AspectOrbs orbs)
    {
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Synastry);
        json.String("zodiac"u8, chart.A.Request.Zodiac.Name);
        json.String("house_system"u8, chart.A.Request.HouseSystem.Name);
        WriteChart(ref json, "a"u8, chart.A);
        WriteChart(ref json, "b"u8, chart.B);
        TwoChartJson.WriteAspects(ref json, chart.Aspects, chart.Summary, chart.FiguresA, chart.FiguresB, isMoving: false);
        json.StartObject("overlays"u8);
        WriteOverlay(ref json, "a_in_b"u8, chart.FiguresA, chart.HousesOfA);
        WriteOverlay(ref json, "b_in_a"u8, chart.FiguresB, chart.HousesOfB);
        json.EndObject();
        ProvenanceJson.Start(ref json, chart.A.EphemerisSource);
        ProvenanceJson.Conventions(ref json, chart.A.Request);
        json.String("ayanamsa"u8, "mean");
        WesternJson.WriteOrbs(ref json, orbs);
        WesternJson.End(ref json);
    }

    private static void WriteChart(ref JsonText json, ReadOnlySpan<byte> name, NatalChart chart)
    {
        json.StartObject(name);
        TwoChartJson.WriteBirth(ref json, chart);
        json.StartObject("angles"u8);
        json.Direction("ascendant"u8, chart.Houses.Angles.Ascendant);
        json.Direction("midheaven"u8, chart.Houses.Angles.Midheaven);
        json.EndObject();
        TwoChartJson.WritePoints(ref json, chart.Placements);
        ChartJson.WriteWarnings(ref json, chart.Warnings);
        json.EndObject();
    }

    private static void WriteOverlay(ref JsonText json, ReadOnlySpan<byte> name, IReadOnlyList<ChartFigure> figures, IReadOnlyList<int> houses)
    {
        json.StartArray(name);
        for (var i = 0; i < figures.Count; i++)
        {
            json.StartObject();
            json.String("point"u8, figures[i].Name);
            json.Integer("house"u8, houses[i]);
            json.EndObject();
        }

        json.EndArray();
    }
}
