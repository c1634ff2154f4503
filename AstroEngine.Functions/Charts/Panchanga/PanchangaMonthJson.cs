using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Writes the panchanga of a month as JSON.</summary>
internal static class PanchangaMonthJson
{
    /// <summary>Writes a month as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, PanchangaMonth month)
    {
        var json = new JsonText(output);
        Write(ref json, month);
        json.Flush();
    }

    private static void Write(ref JsonText json, PanchangaMonth month)
    {
        var request = month.Request;
        var clock = ClockJson.Of(request);
        var first = month.Days[0].Day.Date;
        json.StartObject();
        json.String("kind"u8, CalculationKinds.PanchangaMonth);
        json.String("zodiac"u8, request.Zodiac.Name);
        json.Integer("year"u8, first.Year);
        json.Integer("month"u8, first.Month);
        ChartJson.WritePlace(ref json, request.Place);
        json.StartArray("days"u8);
        foreach (var day in month.Days)
        {
            WriteDay(ref json, clock, day);
        }

        json.EndArray();
        ChartJson.WriteWarnings(ref json, month.Warnings);
        PanchangaJson.WriteProvenance(ref json, request, month.EphemerisSource);
        json.EndObject();
    }

    private static void WriteDay(ref JsonText json, ClockJson clock, PanchangaMonthDay row)
    {
        json.StartObject();
        DayJson.WriteDate(ref json, row.Day.Date);
        json.String("vara"u8, Names.Of(row.Day.Vara));
        DayJson.WriteRisings(ref json, clock, row.Day);
        if (row.AtSunrise is { } limbs)
        {
            LimbJson.WriteFour(ref json, clock, limbs, row.IsTithiRepeated);
        }
        else
        {
            json.Null("tithi"u8);
            json.Null("nakshatra"u8);
            json.Null("yoga"u8);
            json.Null("karana"u8);
        }

        WriteSkipped(ref json, row.SkippedTithi);
        json.StartObject("lunar_month"u8);
        CalendarJson.WriteMonthNames(ref json, row.Month);
        json.EndObject();
        json.EndObject();
    }

    private static void WriteSkipped(ref JsonText json, int? number)
    {
        if (number is not { } known)
        {
            json.Null("kshaya_tithi"u8);
            return;
        }

        var tithi = new Tithi(known);
        json.StartObject("kshaya_tithi"u8);
        json.Integer("number"u8, known);
        json.String("name"u8, Names.Of(tithi.Name));
        json.String("paksha"u8, Names.Of(tithi.Paksha));
        json.EndObject();
    }
}
