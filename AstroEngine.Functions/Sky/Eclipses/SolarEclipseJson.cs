using AstroEngine.Core;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Writes eclipses of the Sun.</summary>
internal static class SolarEclipseJson
{
    private const int KilometreDigits = 2;

    /// <summary>Writes how great it is.</summary>
    public static void WriteSizes(ref JsonText json, SolarEclipse eclipse)
    {
        SkyJson.Ratio(ref json, "magnitude"u8, eclipse.Magnitude);
        SkyJson.Ratio(ref json, "obscuration"u8, eclipse.Obscuration);
        json.Boolean("central"u8, eclipse.IsCentral);
        SkyJson.Seconds(ref json, "duration"u8, eclipse.Duration);
    }

    /// <summary>Writes where it is greatest, and when it is on the Earth.</summary>
    public static void WriteCourse(ref JsonText json, SkyClock clock, SolarEclipse eclipse)
    {
        json.StartObject("greatest"u8);
        EclipsesJson.WriteWhere(ref json, eclipse);
        SkyJson.Angle(ref json, "sun_altitude"u8, eclipse.Sun.Altitude);
        SkyJson.Azimuth(ref json, "sun_azimuth"u8, eclipse.Sun.Azimuth);
        if (eclipse.UmbraDiameter is { } diameter)
        {
            json.Number("umbra_diameter_km"u8, Math.Round(diameter, KilometreDigits));
        }
        else
        {
            json.Null("umbra_diameter_km"u8);
        }

        json.EndObject();
        json.StartObject("phases"u8);
        EclipsesJson.WritePhase(ref json, clock, "penumbra"u8, eclipse.Penumbra);
        EclipsesJson.WritePhase(ref json, clock, "umbra"u8, eclipse.Umbra);
        EclipsesJson.WritePhase(ref json, clock, "axis"u8, eclipse.Axis);
        json.EndObject();
    }

    /// <summary>Writes what a place has of it.</summary>
    public static void WriteLocal(ref JsonText json, SkyClock clock, LocalSolarEclipse eclipse)
    {
        json.StartObject("contacts"u8);
        EclipsesJson.WriteSight(ref json, clock, "first"u8, eclipse.First);
        EclipsesJson.WriteSight(ref json, clock, "second"u8, eclipse.Second);
        EclipsesJson.WriteSight(ref json, clock, "maximum"u8, eclipse.Maximum);
        EclipsesJson.WriteSight(ref json, clock, "third"u8, eclipse.Third);
        EclipsesJson.WriteSight(ref json, clock, "fourth"u8, eclipse.Fourth);
        json.EndObject();
        json.StartObject("local"u8);
        json.String("type"u8, Names.Of(eclipse.Type));
        WriteCoverage(ref json, eclipse.Cover);
        SkyJson.Seconds(ref json, "duration"u8, eclipse.Duration);
        SkyJson.Time(ref json, clock, "sunrise"u8, eclipse.Sunrise);
        SkyJson.Time(ref json, clock, "sunset"u8, eclipse.Sunset);
        WriteSeen(ref json, clock, eclipse);
        json.EndObject();
    }

    private static void WriteSeen(ref JsonText json, SkyClock clock, LocalSolarEclipse eclipse)
    {
        if (eclipse.Seen is not { } seen || eclipse.SeenCover is not { } cover)
        {
            json.Null("greatest_seen"u8);
            return;
        }

        json.StartObject("greatest_seen"u8);
        clock.Time(ref json, "at"u8, seen.At);
        SkyJson.Angle(ref json, "altitude"u8, seen.Altitude);
        SkyJson.Azimuth(ref json, "azimuth"u8, seen.Azimuth);
        WriteCoverage(ref json, cover);
        json.EndObject();
    }

    private static void WriteCoverage(ref JsonText json, SolarCoverage cover)
    {
        SkyJson.Ratio(ref json, "magnitude"u8, cover.Magnitude);
        SkyJson.Ratio(ref json, "obscuration"u8, cover.Obscuration);
        SkyJson.Ratio(ref json, "diameter_ratio"u8, cover.Ratio);
    }
}
