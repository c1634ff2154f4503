using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Writes eclipses of the Moon.</summary>
internal static class LunarEclipseJson
{
    /// <summary>Writes how great it is.</summary>
    public static void WriteSizes(ref JsonText json, LunarEclipse eclipse)
    {
        SkyJson.Ratio(ref json, "magnitude"u8, eclipse.UmbralMagnitude);
        SkyJson.Ratio(ref json, "penumbral_magnitude"u8, eclipse.PenumbralMagnitude);
    }

    /// <summary>Writes where the Moon is in the zenith, and when its phases are.</summary>
    public static void WriteCourse(ref JsonText json, SkyClock clock, LunarEclipse eclipse)
    {
        json.StartObject("zenith"u8);
        EclipsesJson.WriteWhere(ref json, eclipse);
        json.EndObject();
        json.StartObject("phases"u8);
        EclipsesJson.WritePhase(ref json, clock, "penumbral"u8, eclipse.Penumbral);
        EclipsesJson.WritePhase(ref json, clock, "partial"u8, eclipse.Partial);
        EclipsesJson.WritePhase(ref json, clock, "total"u8, eclipse.Total);
        json.EndObject();
    }

    /// <summary>Writes what a place has of it.</summary>
    public static void WriteLocal(ref JsonText json, SkyClock clock, LocalLunarEclipse eclipse)
    {
        json.StartObject("contacts"u8);
        EclipsesJson.WriteSight(ref json, clock, "penumbral_begins"u8, eclipse.PenumbralBegins);
        EclipsesJson.WriteSight(ref json, clock, "partial_begins"u8, eclipse.PartialBegins);
        EclipsesJson.WriteSight(ref json, clock, "total_begins"u8, eclipse.TotalBegins);
        EclipsesJson.WriteSight(ref json, clock, "maximum"u8, eclipse.Maximum);
        EclipsesJson.WriteSight(ref json, clock, "total_ends"u8, eclipse.TotalEnds);
        EclipsesJson.WriteSight(ref json, clock, "partial_ends"u8, eclipse.PartialEnds);
        EclipsesJson.WriteSight(ref json, clock, "penumbral_ends"u8, eclipse.PenumbralEnds);
        json.EndObject();
        json.StartObject("local"u8);
        SkyJson.Time(ref json, clock, "moonrise"u8, eclipse.Moonrise);
        SkyJson.Time(ref json, clock, "moonset"u8, eclipse.Moonset);
        json.EndObject();
    }
}
