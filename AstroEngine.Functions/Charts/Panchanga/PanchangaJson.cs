using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Writes a panchanga as JSON.</summary>
internal static class PanchangaJson
{
    /// <summary>Writes a panchanga as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, PanchangaReport report)
    {
        var json = new JsonText(output);
        Write(ref json, report);
        json.Flush();
    }

    /// <summary>Writes how days and limbs were reckoned.</summary>
    public static void WriteProvenance(ref JsonText json, NatalRequest request, string ephemeris)
    {
        ProvenanceJson.Start(ref json, ephemeris);
        json.String("positions"u8, Names.Of(request.Positions));
        json.String("center"u8, Names.Of(request.Center));
        json.String("ayanamsa"u8, "mean");
        json.String("sunrise"u8, Names.Of(request.Sunrise));
        json.String("refraction"u8, request.Sunrise == SunriseDefinition.Astronomical ? "sinclair_bennett, 15 degrees celsius, pressure of the altitude" : "none");
        json.String("vara"u8, "from_sunrise");
        json.String("limb_ends"u8, "first_millisecond_of_the_next");
        json.String("lunar_month"u8, "new_moon_and_sankranti_of_the_zodiac");
        json.String("years"u8, "expired");
        ProvenanceJson.End(ref json);
    }

    private static void Write(ref JsonText json, PanchangaReport report)
    {
        var request = report.Request;
        var clock = ClockJson.Of(request);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Panchanga);
        json.String("zodiac"u8, request.Zodiac.Name);
        json.Angle("ayanamsa"u8, report.Ayanamsa);
        WriteMoment(ref json, clock, request);
        ChartJson.WritePlace(ref json, request.Place);
        DayJson.WriteDate(ref json, report.Day.Date);
        json.String("vara"u8, Names.Of(report.Vara));
        json.String("vara_lord"u8, Names.Of(Varas.LordOf(report.Vara)));
        LimbJson.WriteFour(ref json, clock, report.Now);
        WriteAtSunrise(ref json, clock, report);
        DayJson.WriteRisings(ref json, clock, report.Day);
        DayJson.WriteLengths(ref json, report.Day);
        DayJson.WriteLimbs(ref json, clock, report);
        MuhurtaJson.Write(ref json, clock, report.Almanac);
        CalendarJson.Write(ref json, clock, report.Almanac.Calendar);
        ChartJson.WriteWarnings(ref json, report.Warnings);
        WriteProvenance(ref json, request, report.EphemerisSource);
        json.EndObject();
    }

    private static void WriteMoment(ref JsonText json, ClockJson clock, NatalRequest request)
    {
        json.StartObject("moment"u8);
        json.String("utc"u8, Iso.Utc(request.Moment.Instant));
        json.Number("julian_day"u8, request.Moment.JulianDay.Value);
        clock.Time(ref json, "local"u8, request.Moment.Instant);
        json.String("timezone"u8, Iso.OffsetText(request.Moment.Offset));
        json.EndObject();
    }

    private static void WriteAtSunrise(ref JsonText json, ClockJson clock, PanchangaReport report)
    {
        if (report.AtSunrise is not { } limbs)
        {
            json.Null("at_sunrise"u8);
            return;
        }

        json.StartObject("at_sunrise"u8);
        LimbJson.WriteFour(ref json, clock, limbs, report.IsTithiRepeated);
        json.EndObject();
    }
}
