using AstroEngine.Core;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Writes what Sun and Moon do in a day.</summary>
internal static class DayJson
{
    /// <summary>Writes rise and set as fields.</summary>
    public static void WriteRisings(ref JsonText json, ClockJson clock, PanchangaDay day)
    {
        clock.Time(ref json, "sunrise"u8, day.Sunrise);
        clock.Time(ref json, "sunset"u8, day.Sunset);
        clock.Time(ref json, "next_sunrise"u8, day.NextSunrise);
        clock.Time(ref json, "moonrise"u8, day.Moonrise);
        clock.Time(ref json, "moonset"u8, day.Moonset);
    }

    /// <summary>Writes the lengths of day and night.</summary>
    public static void WriteLengths(ref JsonText json, PanchangaDay day)
    {
        WriteSeconds(ref json, "day_length"u8, day.Sunrise is null ? null : day.Sunset - day.Sunrise);
        WriteSeconds(ref json, "night_length"u8, day.NextSunrise - day.Sunset);
    }

    /// <summary>Writes a date as YYYY-MM-DD.</summary>
    public static void WriteDate(ref JsonText json, LocalDate date) => json.String("date"u8, Iso.Date(date));

    /// <summary>Writes every limb of the day.</summary>
    public static void WriteLimbs(ref JsonText json, ClockJson clock, PanchangaReport report)
    {
        var day = report.Day;
        json.StartObject("day"u8);
        json.String("vara"u8, Names.Of(day.Vara));
        clock.Time(ref json, "starts"u8, day.LimbsFrom);
        clock.Time(ref json, "ends"u8, day.LimbsTo);
        WriteLimbs(ref json, clock, report, "tithis"u8, Limb.Tithi);
        WriteLimbs(ref json, clock, report, "nakshatras"u8, Limb.Nakshatra);
        WriteLimbs(ref json, clock, report, "yogas"u8, Limb.Yoga);
        WriteLimbs(ref json, clock, report, "karanas"u8, Limb.Karana);
        json.EndObject();
    }

    private static void WriteLimbs(ref JsonText json, ClockJson clock, PanchangaReport report, ReadOnlySpan<byte> name, Limb limb)
    {
        json.StartArray(name);
        foreach (var span in report.Limbs)
        {
            if (span.Limb == limb)
            {
                json.StartObject();
                WriteLimb(ref json, clock, report, span);
                json.EndObject();
            }
        }

        json.EndArray();
    }

    private static void WriteLimb(ref JsonText json, ClockJson clock, PanchangaReport report, in LimbSpan span)
    {
        switch (span.Limb)
        {
            case Limb.Tithi:
                LimbJson.WriteTithi(ref json, clock, span);
                json.Boolean("kshaya"u8, report.IsSkipped(span));
                break;
            case Limb.Nakshatra:
                LimbJson.WriteNakshatra(ref json, clock, span);
                break;
            case Limb.Yoga:
                LimbJson.WriteYoga(ref json, clock, span);
                break;
            default:
                LimbJson.WriteKarana(ref json, clock, span);
                break;
        }
    }

    private static void WriteSeconds(ref JsonText json, ReadOnlySpan<byte> name, Duration? length)
    {
        if (length is { } known)
        {
            json.Number(name, known.TotalMilliseconds / NodaConstants.MillisecondsPerSecond);
        }
        else
        {
            json.Null(name);
        }
    }
}
