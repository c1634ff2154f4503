using System.Buffers;
using AstroEngine.Core.Western.Midpoints;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Midpoints;

/// <summary>Writes midpoints as JSON.</summary>
internal static class MidpointJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, MidpointChart chart, MidpointRequest request)
    {
        var json = new JsonText(output);
        WesternJson.Start(ref json, CalculationKinds.Midpoints, chart.Natal);
        WesternJson.WriteFigures(ref json, chart.Figures);
        json.StartArray("midpoints"u8);
        foreach (var pair in chart.Pairs)
        {
            json.StartObject();
            json.String("a"u8, chart.Figures[pair.A].Name);
            json.String("b"u8, chart.Figures[pair.B].Name);
            WesternJson.WriteLongitude(ref json, pair.Longitude);
            json.Integer("house"u8, pair.House);
            WriteContacts(ref json, chart, pair.Contacts);
            json.EndObject();
        }

        json.EndArray();
        WesternJson.StartEnd(ref json, chart.Natal);
        json.String("midpoint"u8, "nearer");
        json.Angle("orb"u8, request.Orb);
        WesternJson.End(ref json);
    }

    private static void WriteContacts(ref JsonText json, MidpointChart chart, IReadOnlyList<MidpointContact> contacts)
    {
        json.StartArray("aspects"u8);
        foreach (var contact in contacts)
        {
            json.StartObject();
            json.String("point"u8, chart.Figures[contact.Figure].Name);
            ChartJson.WriteAspect(ref json, contact.Kind, contact.Orb, isApplying: null);
            json.EndObject();
        }

        json.EndArray();
    }
}
