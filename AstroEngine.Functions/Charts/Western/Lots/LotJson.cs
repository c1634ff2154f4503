using System.Buffers;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.Lots;

/// <summary>Writes lots as JSON.</summary>
internal static class LotJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, LotChart chart)
    {
        var json = new JsonText(output);
        WesternJson.Start(ref json, CalculationKinds.Lots, chart.Natal);
        WesternJson.WriteSect(ref json, chart.Sect, chart.SunAltitude);
        json.StartArray("lots"u8);
        foreach (var lot in chart.Lots)
        {
            WriteLot(ref json, lot);
        }

        json.EndArray();
        WesternJson.StartEnd(ref json, chart.Natal);
        json.String("sect"u8, "true_altitude_of_the_sun");
        json.String("houses"u8, chart.Natal.Houses.Applied.Name);
        json.String("rulers"u8, "classical");
        WesternJson.End(ref json);
    }

    private static void WriteLot(ref JsonText json, in LotPosition lot)
    {
        json.StartObject();
        json.String("lot"u8, lot.Name);
        json.String("display_name"u8, lot.Definition is { } definition ? $"Lot of {definition.Title}" : lot.Name);
        WesternJson.WriteLongitude(ref json, lot.Longitude);
        json.String("dms"u8, lot.Sign.Degree.ToDms());
        json.Integer("house"u8, lot.House);
        json.String("formula"u8, lot.Formula);
        json.String("description"u8, lot.Definition?.Description);
        json.String("traditional_source"u8, lot.Definition?.Source);
        json.EndObject();
    }
}
