using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Functions.Charts.Western.Aspects;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.TwoCharts;

/// <summary>Writes composites as JSON.</summary>
internal static class CompositeJson
{
    /// <summary>Writes one as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, CompositeChart chart)
    {
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Composite);
        json.String("method"u8, Names.Of(chart.Request.Method));
        json.String("zodiac"u8, chart.A.Request.Zodiac.Name);
        json.String("house_system"u8, chart.A.Request.HouseSystem.Name);
        WriteBirth(ref json, "a"u8, chart.A);
        WriteBirth(ref json, "b"u8, chart.B);
        if (chart.Middle is { } middle)
        {
            TwoChartJson.WriteBirth(ref json, middle);
        }

        WriteAngles(ref json, chart.Houses.Angles);
        TwoChartJson.WriteHouses(ref json, chart.Houses.Cusps);
        TwoChartJson.WritePoints(ref json, chart.Placements);
        // Midpoints move with no clock of their own.
        TwoChartJson.WriteAspects(ref json, chart.Aspects, chart.Summary, chart.Figures, chart.Figures, isMoving: chart.Middle is not null);
        AspectChartJson.WritePatterns(ref json, chart.Patterns);
        // The others are about births, and nobody was born at the middle.
        ChartJson.WriteWarnings(ref json, [.. (chart.Middle?.Warnings ?? []).Where(w => w.Severity == WarningSeverity.Warning)]);
        WriteProvenance(ref json, chart);
        WesternJson.End(ref json);
    }

    private static void WriteBirth(ref JsonText json, ReadOnlySpan<byte> name, NatalChart chart)
    {
        json.StartObject(name);
        TwoChartJson.WriteBirth(ref json, chart);
        ChartJson.WriteWarnings(ref json, chart.Warnings);
        json.EndObject();
    }

    private static void WriteAngles(ref JsonText json, in HouseAngles angles)
    {
        json.StartObject("angles"u8);
        json.Direction("ascendant"u8, angles.Ascendant);
        json.Direction("midheaven"u8, angles.Midheaven);
        json.Direction("descendant"u8, angles.Descendant);
        json.Direction("imum_coeli"u8, angles.ImumCoeli);
        json.EndObject();
    }

    private static void WriteProvenance(ref JsonText json, CompositeChart chart)
    {
        ProvenanceJson.Start(ref json, chart.A.EphemerisSource);
        ProvenanceJson.Conventions(ref json, chart.A.Request);
        json.String("ayanamsa"u8, "mean");
        json.String("houses"u8, chart.Houses.Applied.Name);
        if (chart.Middle is null)
        {
            json.String("midpoints"u8, "nearer");
            json.String("ascendant"u8, "midpoint_east_of_the_midheaven");
            json.String("speed"u8, "mean_of_both");
        }
        else
        {
            json.String("moment"u8, "mean");
            json.String("place"u8, "mean_latitude_and_nearer_mean_longitude");
        }

        WesternJson.WriteOrbs(ref json, chart.Request.Orbs);
    }
}
