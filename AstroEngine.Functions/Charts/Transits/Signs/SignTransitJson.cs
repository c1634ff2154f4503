using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts.Transits.Signs;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Transits.Signs;

/// <summary>Writes the transits of a sign as JSON.</summary>
internal static class SignTransitJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, SignTransitChart chart)
    {
        var request = chart.Request;
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.SignTransit);
        json.String("zodiac"u8, request.Zodiac.Name);
        json.String("sign"u8, Names.Of(request.Sign));
        json.String("at"u8, Iso.Utc(request.At));
        json.Angle("ayanamsa"u8, chart.Ayanamsa);
        json.StartArray("points"u8);
        foreach (var placement in chart.Placements)
        {
            WritePlacement(ref json, placement, request.Zodiac);
        }

        json.EndArray();
        json.StartArray("aspects"u8);
        foreach (var hit in chart.Aspects)
        {
            json.StartObject();
            json.String("a"u8, Names.Of(chart.Placements[hit.A].Point));
            json.String("b"u8, Names.Of(chart.Placements[hit.B].Point));
            ChartJson.WriteAspect(ref json, hit);
            json.EndObject();
        }

        json.EndArray();
        ProvenanceJson.Start(ref json, chart.EphemerisSource);
        json.String("positions"u8, "apparent");
        json.String("node"u8, Names.Of(request.Node));
        json.String("center"u8, "geocentric");
        json.String("houses"u8, "signs_from_the_sign");
        json.String("orbs"u8, Names.Of(OrbPreset.Traditional));
        ProvenanceJson.End(ref json);
        json.EndObject();
        json.Flush();
    }

    private static void WritePlacement(ref JsonText json, in SignTransitPlacement placement, ZodiacFrame zodiac)
    {
        json.StartObject();
        json.String("point"u8, Names.Of(placement.Point));
        json.Direction("longitude"u8, placement.Position.Longitude);
        json.Rounded("speed"u8, placement.Position.Speed);
        json.String("sign"u8, Names.Of(placement.Sign.Sign));
        json.SignDegree("sign_longitude"u8, placement.Sign.Degree);
        json.String("dms"u8, placement.Sign.Degree.ToDms());
        json.Integer("house"u8, placement.House);
        json.Boolean("retrograde"u8, placement.Position.Speed < 0);
        ChartJson.WriteNakshatra(ref json, zodiac.IsSidereal ? NakshatraPosition.Of(placement.Position.Longitude) : null);
        json.EndObject();
    }
}
