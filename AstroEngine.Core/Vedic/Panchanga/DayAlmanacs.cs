using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.LunarCalendar;
using AstroEngine.Core.Vedic.Muhurta;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>Puts together what almanacs print beside the five limbs.</summary>
internal static class DayAlmanacs
{
    /// <summary>The almanac of a day.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">Place and zodiac.</param>
    /// <param name="days">The days of the place.</param>
    /// <param name="day">The day.</param>
    /// <param name="limbs">Its limbs.</param>
    public static DayAlmanac Of(ISky sky, NatalRequest request, PanchangaDays days, PanchangaDay day, IReadOnlyList<LimbSpan> limbs)
    {
        var window = new TimeSlot(JulianDay.FromInstant(day.LimbsFrom), JulianDay.FromInstant(day.LimbsTo));
        List<TimeSlot> varjyams = new(2);
        List<TimeSlot> amritas = new(2);
        AddGhatis(limbs, window, varjyams, amritas);
        return new(
            SolarDayOf(day),
            day.Sunrise is { } sunrise && days.SunsetBefore(day) is { } sunset ? Slot(sunset, sunrise) : null,
            HinduCalendar.At(sky, window.Start, request.Frame),
            LagnaTimes.Within(sky, request.Place, request.Zodiac, window.Start, window.End),
            varjyams,
            amritas);
    }

    private static SolarDay? SolarDayOf(PanchangaDay day) =>
        day is { Sunrise: { } sunrise, Sunset: { } sunset, NextSunrise: { } next }
            ? new SolarDay(JulianDay.FromInstant(sunrise), JulianDay.FromInstant(sunset), JulianDay.FromInstant(next), day.Vara)
            : null;

    private static void AddGhatis(IReadOnlyList<LimbSpan> limbs, TimeSlot window, List<TimeSlot> varjyams, List<TimeSlot> amritas)
    {
        Span<TimeSlot> slots = stackalloc TimeSlot[NakshatraGhatis.MostVarjyams];
        foreach (var span in limbs)
        {
            if (span.Limb != Limb.Nakshatra)
            {
                continue;
            }

            var whole = Slot(span.Starts, span.Ends);
            foreach (var slot in slots[..NakshatraGhatis.Varjyams(span.AsNakshatra(), whole, slots)])
            {
                AddWithin(varjyams, slot, window);
            }

            AddWithin(amritas, NakshatraGhatis.AmritaKalam(span.AsNakshatra(), whole), window);
        }
    }

    private static void AddWithin(List<TimeSlot> slots, TimeSlot slot, TimeSlot window)
    {
        if (window.Contains(slot.Start))
        {
            slots.Add(slot);
        }
    }

    private static TimeSlot Slot(Instant start, Instant end) => new(JulianDay.FromInstant(start), JulianDay.FromInstant(end));
}
