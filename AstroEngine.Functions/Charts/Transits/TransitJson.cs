using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.Transits;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Transits;

/// <summary>Writes transits as JSON.</summary>
internal static class TransitJson
{
    /// <summary>Writes transits as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, TransitChart chart)
    {
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Transit);
        json.String("zodiac"u8, chart.Request.Birth.Zodiac.Name);
        json.String("at"u8, Iso.Utc(chart.Request.At));
        json.Angle("ayanamsa"u8, chart.Ayanamsa);
        json.String("house_system"u8, chart.Request.Birth.HouseSystem.Name);
        json.StartArray("points"u8);
        foreach (var (placement, houseFromMoon) in chart.Placements)
        {
            WritePlacement(ref json, placement, houseFromMoon);
        }

        json.EndArray();
        WriteNatal(ref json, chart.Natal);
        WriteAspects(ref json, chart);
        WriteDrishti(ref json, chart);
        ChartJson.WriteWarnings(ref json, chart.Warnings);
        WriteProvenance(ref json, chart);
        json.EndObject();
        json.Flush();
    }

    private static void WritePlacement(ref JsonText json, in ChartPlacement placement, int? houseFromMoon)
    {
        var position = placement.Position;
        json.StartObject();
        json.String("point"u8, Names.Of(placement.Point));
        json.Direction("longitude"u8, position.Longitude);
        json.Angle("latitude"u8, position.Latitude);
        json.Rounded("speed"u8, position.Speed);
        json.String("sign"u8, Names.Of(placement.Sign.Sign));
        json.SignDegree("sign_longitude"u8, placement.Sign.Degree);
        json.String("dms"u8, placement.Sign.Degree.ToDms());
        json.Integer("house"u8, placement.House);
        if (houseFromMoon is { } house)
        {
            json.Integer("house_from_moon"u8, house);
        }

        json.Boolean("retrograde"u8, placement.IsRetrograde);
        ChartJson.WriteNakshatra(ref json, placement.Nakshatra);
        json.EndObject();
    }

    private static void WriteNatal(ref JsonText json, NatalChart natal)
    {
        json.StartObject("natal"u8);
        json.Angle("ayanamsa"u8, natal.Ayanamsa);
        ChartJson.WriteMoment(ref json, natal);
        ChartJson.WritePlace(ref json, natal.Request.Place);
        WriteAngle(ref json, "ascendant"u8, natal.Houses.Angles.Ascendant, natal.Request.Zodiac);
        WriteAngle(ref json, "midheaven"u8, natal.Houses.Angles.Midheaven, natal.Request.Zodiac);
        json.StartArray("points"u8);
        foreach (var placement in natal.Placements)
        {
            WritePlacement(ref json, placement, houseFromMoon: null);
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteAngle(ref JsonText json, ReadOnlySpan<byte> name, Angle longitude, ZodiacFrame zodiac)
    {
        var position = SignPosition.Of(longitude);
        json.StartObject(name);
        json.Direction("longitude"u8, longitude);
        json.String("sign"u8, Names.Of(position.Sign));
        json.SignDegree("sign_longitude"u8, position.Degree);
        json.String("dms"u8, position.Degree.ToDms());
        ChartJson.WriteNakshatra(ref json, zodiac.IsSidereal ? NakshatraPosition.Of(longitude) : null);
        json.EndObject();
    }

    private static void WriteAspects(ref JsonText json, TransitChart chart)
    {
        json.StartArray("aspects"u8);
        foreach (var hit in chart.Aspects)
        {
            json.StartObject();
            json.String("a"u8, Names.Of(chart.Placements[hit.A].Placement.Point));
            json.String("b"u8, chart.Targets[hit.B].Name);
            ChartJson.WriteAspect(ref json, hit);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteDrishti(ref JsonText json, TransitChart chart)
    {
        if (!chart.Request.Birth.Zodiac.IsSidereal)
        {
            return;
        }

        json.StartArray("drishti"u8);
        foreach (var drishti in chart.Drishti)
        {
            json.StartObject();
            json.String("a"u8, Names.Of(drishti.Planet));
            json.String("b"u8, chart.Targets[drishti.Target].Name);
            json.Integer("place"u8, drishti.Place);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteProvenance(ref JsonText json, TransitChart chart)
    {
        ProvenanceJson.Start(ref json, chart.Natal.EphemerisSource);
        ProvenanceJson.Conventions(ref json, chart.Request.Birth);
        json.String("houses"u8, chart.Natal.Houses.Applied.Name);
        json.String("house_placement"u8, "ecliptic_longitude");
        json.String("ayanamsa"u8, "mean");
        json.String("orbs"u8, Names.Of(chart.Request.Orbs));
        json.String("orb_of_a_pair"u8, "larger");
        if (chart.Request.Birth.Zodiac.IsSidereal)
        {
            json.String("drishti"u8, "full_by_sign");
        }

        json.String("dms"u8, "truncated");
        ProvenanceJson.End(ref json);
    }
}
