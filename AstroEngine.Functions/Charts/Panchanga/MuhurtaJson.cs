using AstroEngine.Core;
using AstroEngine.Core.Vedic.Muhurta;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>Writes the divisions of the day.</summary>
internal static class MuhurtaJson
{
    /// <summary>Writes them as fields; without a sunrise those that divide day or night are null.</summary>
    public static void Write(ref JsonText json, ClockJson clock, DayAlmanac almanac)
    {
        var day = almanac.Solar;
        WriteSlot(ref json, clock, "rahu_kalam"u8, day is { } rahu ? KalamTimes.Rahu(rahu) : null);
        WriteSlot(ref json, clock, "yamaganda"u8, day is { } yama ? KalamTimes.Yamaganda(yama) : null);
        WriteSlot(ref json, clock, "gulika"u8, day is { } gulika ? KalamTimes.Gulika(gulika) : null);
        WriteAbhijit(ref json, clock, day);
        WriteSlot(ref json, clock, "vijaya"u8, day is { } vijaya ? MuhurtaTimes.Vijaya(vijaya) : null);
        WriteSlot(ref json, clock, "brahma_muhurta"u8, almanac.NightBefore is { } night ? MuhurtaTimes.Brahma(night) : null);
        WriteSlot(ref json, clock, "pradosha"u8, day is { } pradosha ? MuhurtaTimes.Pradosha(pradosha) : null);
        WriteSlot(ref json, clock, "godhuli"u8, day is { } godhuli ? MuhurtaTimes.Godhuli(godhuli) : null);
        WriteSlot(ref json, clock, "nishita"u8, day is { } nishita ? MuhurtaTimes.Nishita(nishita) : null);
        WriteDurmuhurtas(ref json, clock, day);
        WriteSlots(ref json, clock, "varjyam"u8, almanac.Varjyams);
        WriteSlots(ref json, clock, "amrita_kalam"u8, almanac.AmritaKalams);
        WriteChoghadiyas(ref json, clock, day);
        WriteHours(ref json, clock, day);
        WriteLagnas(ref json, clock, almanac.Lagnas);
    }

    private static void WriteSlot(ref JsonText json, ClockJson clock, ReadOnlySpan<byte> name, TimeSlot? slot)
    {
        if (slot is not { } known)
        {
            json.Null(name);
            return;
        }

        json.StartObject(name);
        WriteBounds(ref json, clock, known);
        json.EndObject();
    }

    private static void WriteSlots(ref JsonText json, ClockJson clock, ReadOnlySpan<byte> name, IReadOnlyList<TimeSlot> slots)
    {
        json.StartArray(name);
        foreach (var slot in slots)
        {
            json.StartObject();
            WriteBounds(ref json, clock, slot);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteAbhijit(ref JsonText json, ClockJson clock, SolarDay? day)
    {
        if (day is not { } known)
        {
            json.Null("abhijit"u8);
            return;
        }

        json.StartObject("abhijit"u8);
        WriteBounds(ref json, clock, MuhurtaTimes.Abhijit(known));
        json.Boolean("barred"u8, MuhurtaTimes.IsAbhijitBarred(known.Vara));
        json.EndObject();
    }

    private static void WriteDurmuhurtas(ref JsonText json, ClockJson clock, SolarDay? day)
    {
        if (day is not { } known)
        {
            json.Null("durmuhurta"u8);
            return;
        }

        Span<TimeSlot> slots = stackalloc TimeSlot[MuhurtaTimes.MostDurmuhurtas];
        json.StartArray("durmuhurta"u8);
        foreach (var slot in slots[..MuhurtaTimes.Durmuhurtas(known, slots)])
        {
            json.StartObject();
            WriteBounds(ref json, clock, slot);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteChoghadiyas(ref JsonText json, ClockJson clock, SolarDay? day)
    {
        if (day is not { } known)
        {
            json.Null("choghadiya"u8);
            return;
        }

        Span<ChoghadiyaSlot> slots = stackalloc ChoghadiyaSlot[Choghadiyas.OfDayAndNight];
        Choghadiyas.Fill(known, slots);
        json.StartObject("choghadiya"u8);
        json.StartArray("day"u8);
        foreach (ref readonly var slot in slots)
        {
            if (slot is { IsNight: true, Number: 1 })
            {
                json.EndArray();
                json.StartArray("night"u8);
            }

            json.StartObject();
            json.Integer("number"u8, slot.Number);
            json.String("name"u8, Names.Of(slot.Choghadiya));
            json.String("lord"u8, Names.Of(slot.Lord));
            json.String("quality"u8, Names.Of(slot.Quality));
            WriteBounds(ref json, clock, slot.Slot);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteHours(ref JsonText json, ClockJson clock, SolarDay? day)
    {
        if (day is not { } known)
        {
            json.Null("hora"u8);
            return;
        }

        Span<PlanetaryHour> hours = stackalloc PlanetaryHour[PlanetaryHours.OfDayAndNight];
        PlanetaryHours.Fill(known, hours);
        json.StartArray("hora"u8);
        foreach (ref readonly var hour in hours)
        {
            json.StartObject();
            json.Integer("number"u8, hour.Number);
            json.String("lord"u8, Names.Of(hour.Lord));
            json.Boolean("night"u8, hour.IsNight);
            WriteBounds(ref json, clock, hour.Slot);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteLagnas(ref JsonText json, ClockJson clock, IReadOnlyList<LagnaSpan> lagnas)
    {
        json.StartArray("lagna_times"u8);
        foreach (var span in lagnas)
        {
            json.StartObject();
            json.String("sign"u8, Names.Of(span.Sign));
            WriteBounds(ref json, clock, new TimeSlot(span.Start, span.End));
            json.String("change"u8, Names.Of(span.Change));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteBounds(ref JsonText json, ClockJson clock, TimeSlot slot)
    {
        clock.Time(ref json, "start"u8, slot.Start);
        clock.Time(ref json, "end"u8, slot.End);
    }
}
