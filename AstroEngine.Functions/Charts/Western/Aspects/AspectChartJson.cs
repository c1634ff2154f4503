using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.Patterns;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Aspects;

/// <summary>Writes the aspects of a chart as JSON.</summary>
internal static class AspectChartJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, AspectChart chart, AspectOrbs orbs)
    {
        var json = new JsonText(output);
        WesternJson.Start(ref json, CalculationKinds.Aspects, chart.Natal);
        WesternJson.WriteFigures(ref json, chart.Figures);
        json.StartArray("aspects"u8);
        foreach (var hit in chart.Aspects)
        {
            json.StartObject();
            json.String("a"u8, chart.Figures[hit.A].Name);
            json.String("b"u8, chart.Figures[hit.B].Name);
            WesternJson.WriteAspect(ref json, hit, isMoving: true);
            json.EndObject();
        }

        json.EndArray();
        WesternJson.WriteSummary(ref json, chart.Summary, isMoving: true);
        WritePatterns(ref json, chart.Patterns);
        WesternJson.StartEnd(ref json, chart.Natal);
        WesternJson.WriteOrbs(ref json, orbs);
        json.String("strength"u8, "1_minus_orb_by_limit");
        json.String("patterns"u8, "sun_to_pluto");
        WesternJson.End(ref json);
    }

    /// <summary>Writes the figures of a chart.</summary>
    public static void WritePatterns(ref JsonText json, IReadOnlyList<AspectPattern> patterns)
    {
        json.StartArray("patterns"u8);
        foreach (var pattern in patterns)
        {
            json.StartObject();
            json.String("pattern"u8, Names.Of(pattern.Kind));
            json.StartArray("points"u8);
            foreach (var point in pattern.Points)
            {
                json.Item(Names.Of(point));
            }

            json.EndArray();
            json.String("apex"u8, pattern.Apex is { } apex ? Names.Of(apex) : null);
            json.EndObject();
        }

        json.EndArray();
    }
}
