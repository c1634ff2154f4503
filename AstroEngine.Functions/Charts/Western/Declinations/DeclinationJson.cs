using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Western.Declinations;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Declinations;

/// <summary>Writes declinations as JSON.</summary>
internal static class DeclinationJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, DeclinationChart chart, DeclinationRequest request)
    {
        var json = new JsonText(output);
        WesternJson.Start(ref json, CalculationKinds.Declinations, chart.Natal);
        json.Angle("obliquity"u8, chart.Obliquity);
        json.StartArray("points"u8);
        foreach (var point in chart.Points)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(point.Point));
            json.Angle("declination"u8, point.Declination);
            json.Rounded("declination_speed"u8, point.Speed);
            json.Boolean("out_of_bounds"u8, point.IsOutOfBounds);
            json.EndObject();
        }

        json.EndArray();
        WriteAspects(ref json, chart);
        WesternJson.StartEnd(ref json, chart.Natal);
        json.Angle("orb"u8, request.Orb);
        WesternJson.End(ref json);
    }

    private static void WriteAspects(ref JsonText json, DeclinationChart chart)
    {
        json.StartArray("aspects"u8);
        foreach (var hit in chart.Aspects)
        {
            json.StartObject();
            json.String("a"u8, Names.Of(chart.Points[hit.A].Point));
            json.String("b"u8, Names.Of(chart.Points[hit.B].Point));
            json.String("aspect"u8, Names.Of(hit.Kind));
            json.Angle("orb"u8, hit.Orb);
            json.Boolean("applying"u8, hit.IsApplying);
            json.EndObject();
        }

        json.EndArray();
    }
}
