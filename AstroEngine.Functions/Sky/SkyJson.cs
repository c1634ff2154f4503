using AstroEngine.Core.Time;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky;

/// <summary>Writes what the answers about the sky have in common.</summary>
internal static class SkyJson
{
    private const int AngleDigits = 4;
    private const int RatioDigits = 6;
    private const int SecondsDigits = 2;

    /// <summary>Writes an angle of the horizon: 4 decimals, a third of an arcsecond.</summary>
    public static void Angle(ref JsonText json, ReadOnlySpan<byte> name, double degrees) => json.Number(name, Math.Round(degrees, AngleDigits) + 0.0);

    /// <summary>Writes an azimuth, 0 up to 360 degrees.</summary>
    public static void Azimuth(ref JsonText json, ReadOnlySpan<byte> name, double degrees)
    {
        var rounded = Math.Round(degrees, AngleDigits);
        json.Number(name, rounded >= 360 ? 0 : rounded + 0.0);
    }

    /// <summary>Writes a magnitude or another ratio: 6 decimals.</summary>
    public static void Ratio(ref JsonText json, ReadOnlySpan<byte> name, double value) => json.Number(name, Math.Round(value, RatioDigits) + 0.0);

    /// <summary>Writes a duration in seconds: 2 decimals; null is null.</summary>
    public static void Seconds(ref JsonText json, ReadOnlySpan<byte> name, double? seconds)
    {
        if (seconds is { } known)
        {
            json.Number(name, Math.Round(known, SecondsDigits) + 0.0);
        }
        else
        {
            json.Null(name);
        }
    }

    /// <summary>Writes a moment that may be missing.</summary>
    public static void Time(ref JsonText json, SkyClock clock, ReadOnlySpan<byte> name, JulianDay? moment) =>
        clock.Time(ref json, name, moment?.ToInstant());

    /// <summary>Writes a beginning and an end as an object.</summary>
    public static void Span(ref JsonText json, SkyClock clock, ReadOnlySpan<byte> name, JulianDay starts, JulianDay ends)
    {
        json.StartObject(name);
        clock.Time(ref json, "begins"u8, starts);
        clock.Time(ref json, "ends"u8, ends);
        json.EndObject();
    }
}
