using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>Writes what charts with counted houses have in common.</summary>
internal static class LagnaJson
{
    /// <summary>Writes the kind, the zodiac and the ayanamsa.</summary>
    public static void WriteHead(ref JsonText json, string kind, NatalChart natal)
    {
        json.String("kind"u8, kind);
        json.String("zodiac"u8, natal.Request.Zodiac.Name);
        json.Angle("ayanamsa"u8, natal.Ayanamsa);
    }

    /// <summary>Writes the twelve houses with their signs and points.</summary>
    public static void WriteHouses(ref JsonText json, LagnaChart chart)
    {
        json.StartArray("houses"u8);
        for (var house = 1; house <= LagnaChart.Houses; house++)
        {
            var sign = chart.SignOf(house);
            json.StartObject();
            json.Integer("house"u8, house);
            json.String("sign"u8, Names.Of(sign));
            json.StartArray("points"u8);
            foreach (var placement in chart.Natal.Placements)
            {
                if (placement.Sign.Sign == sign)
                {
                    json.Item(Names.Of(placement.Point));
                }
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
    }

    /// <summary>Writes the Ascendant into an object of its own; the caller adds its house or houses and ends the object.</summary>
    public static void StartAscendant(ref JsonText json, NatalChart natal)
    {
        json.StartObject("ascendant"u8);
        WritePlace(ref json, natal.Houses.Angles.Ascendant, natal.Request.Zodiac);
    }

    /// <summary>Begins the object of a point; the caller adds its house or houses and ends the object.</summary>
    public static void StartPoint(ref JsonText json, in ChartPlacement placement, ZodiacFrame zodiac)
    {
        json.StartObject();
        json.String("point"u8, Names.Of(placement.Point));
        WritePlace(ref json, placement.Position.Longitude, zodiac);
        json.Boolean("retrograde"u8, placement.IsRetrograde);
    }

    /// <summary>Writes where something is in the zodiac.</summary>
    public static void WritePlace(ref JsonText json, Angle longitude, ZodiacFrame zodiac)
    {
        var position = SignPosition.Of(longitude);
        json.Direction("longitude"u8, longitude);
        json.String("sign"u8, Names.Of(position.Sign));
        json.SignDegree("sign_longitude"u8, position.Degree);
        json.String("dms"u8, position.Degree.ToDms());
        ChartJson.WriteNakshatra(ref json, zodiac.IsSidereal ? NakshatraPosition.Of(longitude) : null);
    }

    /// <summary>Writes the warnings about points, and the provenance.</summary>
    public static void WriteEnd(ref JsonText json, NatalChart natal)
    {
        ChartJson.WriteWarnings(ref json, [.. natal.Warnings.Where(w => w.Code is not "house_system_fallback")]);
        ProvenanceJson.Start(ref json, natal.EphemerisSource);
        ProvenanceJson.Conventions(ref json, natal.Request);
        json.String("houses"u8, "whole_sign");
        json.String("ayanamsa"u8, "mean");
        json.String("dms"u8, "truncated");
        ProvenanceJson.End(ref json);
    }
}
