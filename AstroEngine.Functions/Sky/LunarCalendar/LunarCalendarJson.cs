using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky.LunarCalendar;

/// <summary>Writes lunar calendars as JSON.</summary>
internal static class LunarCalendarJson
{
    /// <summary>Writes the answer as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, LunarCalendarRequest request, MoonCalendar calendar)
    {
        var json = new JsonText(output);
        Write(ref json, new SkyClock(request.Clock), calendar);
        json.Flush();
    }

    private static void Write(ref JsonText json, SkyClock clock, MoonCalendar calendar)
    {
        var request = calendar.Request;
        json.StartObject();
        json.String("kind"u8, CalculationKinds.LunarCalendar);
        WriteDate(ref json, "from"u8, request.From);
        WriteDate(ref json, "to"u8, request.To);
        if (request.Place is { } place)
        {
            ChartJson.WritePlace(ref json, place);
        }

        json.String("bodies"u8, Names.Of(request.Bodies));
        json.StartArray("days"u8);
        foreach (var day in calendar.Days)
        {
            WriteDay(ref json, clock, day, request.Place is not null);
        }

        json.EndArray();
        LunarEventsJson.Write(ref json, clock, calendar);
        WriteProvenance(ref json, calendar);
        json.EndObject();
    }

    private static void WriteDay(ref JsonText json, SkyClock clock, MoonCalendarDay day, bool hasPlace)
    {
        json.StartObject();
        WriteDate(ref json, "date"u8, day.Date);
        json.String("phase"u8, Names.Of(day.Phase));
        SkyJson.Time(ref json, clock, "phase_at"u8, day.Exact);
        SkyJson.Ratio(ref json, "illumination"u8, day.Illumination);
        SkyJson.Azimuth(ref json, "elongation"u8, day.Elongation.Degrees);
        SkyJson.Angle(ref json, "age"u8, day.Age);
        json.Direction("longitude"u8, day.Longitude);
        json.String("sign"u8, Names.Of(SignPosition.Of(day.Longitude).Sign));
        WriteTithi(ref json, clock, day);
        if (hasPlace)
        {
            json.Integer("lunar_day"u8, day.LunarDay ?? 0);
            SkyJson.Time(ref json, clock, "sunrise"u8, day.Sunrise);
            SkyJson.Time(ref json, clock, "moonrise"u8, day.Moonrise);
            SkyJson.Time(ref json, clock, "moonset"u8, day.Moonset);
        }

        json.EndObject();
    }

    private static void WriteTithi(ref JsonText json, SkyClock clock, MoonCalendarDay day)
    {
        var tithi = day.Tithi.AsTithi();
        json.StartObject("tithi"u8);
        json.Integer("number"u8, day.Tithi.Number);
        json.String("name"u8, Names.Of(tithi.Name));
        json.String("paksha"u8, Names.Of(tithi.Paksha));
        clock.Time(ref json, "starts"u8, day.Tithi.Starts);
        clock.Time(ref json, "ends"u8, day.Tithi.Ends);
        json.EndObject();
    }

    private static void WriteDate(ref JsonText json, ReadOnlySpan<byte> name, LocalDate date) => json.String(name, Iso.Date(date));

    private static void WriteProvenance(ref JsonText json, MoonCalendar calendar)
    {
        ProvenanceJson.Start(ref json, calendar.EphemerisSource);
        json.String("positions"u8, "apparent");
        json.String("center"u8, "geocentric");
        json.String("zodiac"u8, "tropical");
        json.String("phases"u8, "differences of apparent longitudes of 0, 90, 180 and 270 degrees");
        json.String("day_of_a_phase"u8, "the day of its instant");
        json.String("values_of_a_day"u8, "of its middle");
        json.String("tithi"u8, calendar.Request.Place is null ? "of the middle of the day" : "of sunrise, else of the middle of the day");
        json.String("lunar_day"u8, "from moonrise to moonrise, the first from the new moon");
        json.String("void_of_course"u8, "from the last exact aspect of 0, 60, 90, 120 or 180 degrees in a sign to the ingress into the next");
        json.String("rise_and_set"u8, "upper limb, refraction at 15 degrees celsius and the pressure of the altitude");
        ProvenanceJson.End(ref json);
    }
}
