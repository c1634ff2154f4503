using AstroEngine.Core;
using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Writes months, years and seasons.</summary>
internal static class CalendarJson
{
    /// <summary>Writes a reading of the calendar as fields.</summary>
    public static void Write(ref JsonText json, ClockJson clock, in CalendarReading reading)
    {
        WriteMonth(ref json, clock, reading.Month);
        WriteSolarMonth(ref json, clock, reading.SolarMonth);
        json.String("samvatsara"u8, Names.Of(reading.LunarYear.SamvatsaraBy(SamvatsaraCycle.South)));
        json.String("samvatsara_north"u8, Names.Of(reading.LunarYear.SamvatsaraBy(SamvatsaraCycle.North)));
        json.String("ayana"u8, Names.Of(reading.Ayana));
        json.String("ritu"u8, Names.Of(reading.Ritu));
        json.String("drik_ayana"u8, Names.Of(reading.DrikAyana));
        json.String("drik_ritu"u8, Names.Of(reading.DrikRitu));
        json.String("lunar_ritu"u8, Names.Of(reading.LunarRitu));
        WriteYears(ref json, reading);
    }

    /// <summary>Writes the names of a lunar month, without its bounds.</summary>
    public static void WriteMonthNames(ref JsonText json, in LunarMonth month)
    {
        json.String("amanta"u8, Names.Of(month.Amanta));
        json.String("purnimanta"u8, Names.Of(month.Purnimanta));
        json.String("paksha"u8, Names.Of(month.Paksha));
        json.Boolean("adhika"u8, month.IsAdhika);
        json.Boolean("nija"u8, month.IsNija);
        json.Boolean("kshaya"u8, month.IsKshaya);
    }

    private static void WriteMonth(ref JsonText json, ClockJson clock, in LunarMonth month)
    {
        json.StartObject("lunar_month"u8);
        json.Integer("number"u8, month.Number);
        WriteMonthNames(ref json, month);
        json.Boolean("purnimanta_nija"u8, month.IsPurnimantaNija);
        json.String("suppressed"u8, month.Suppressed is { } name ? Names.Of(name) : null);
        clock.Time(ref json, "starts"u8, month.Begins);
        clock.Time(ref json, "ends"u8, month.Ends);
        json.EndObject();
    }

    private static void WriteSolarMonth(ref JsonText json, ClockJson clock, in SolarMonth month)
    {
        json.StartObject("solar_month"u8);
        json.Integer("number"u8, month.Number);
        json.String("sign"u8, Names.Of(month.Sign));
        clock.Time(ref json, "starts"u8, month.Begins);
        clock.Time(ref json, "ends"u8, month.Ends);
        json.EndObject();
    }

    private static void WriteYears(ref JsonText json, in CalendarReading reading)
    {
        json.StartObject("years"u8);
        json.Integer("kali"u8, reading.LunarYear.Kali);
        json.Integer("shaka"u8, reading.LunarYear.Shaka);
        json.Integer("vikrama"u8, reading.LunarYear.Vikrama);
        json.Integer("vikrama_kartikadi"u8, reading.LunarYear.KartikadiVikrama(reading.Month.Amanta));
        json.Integer("solar_kali"u8, reading.SolarYear.Kali);
        json.Integer("solar_shaka"u8, reading.SolarYear.Shaka);
        json.EndObject();
    }
}
