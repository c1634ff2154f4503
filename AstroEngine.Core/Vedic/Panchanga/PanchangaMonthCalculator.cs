using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.LunarCalendar;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>Computes the panchanga of the days of a month.</summary>
public static class PanchangaMonthCalculator
{
    /// <summary>Computes the month in which a moment lies.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">A moment of the month, place, clock, sidereal zodiac and definition of sunrise.</param>
    /// <exception cref="ArgumentException">The zodiac is tropical: nakshatras and yogas need a sidereal one.</exception>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the month.</exception>
    public static PanchangaMonth Calculate(ISky sky, NatalRequest request)
    {
        _ = PanchangaCalculator.Sidereal(request);
        var days = new PanchangaDays(sky, request);
        var first = request.Moment.Local.Date;
        first = first.PlusDays(1 - first.Day);
        var count = first.Calendar.GetDaysInMonth(first.Year, first.Month);
        var rows = new PanchangaMonthDay[count];
        List<ChartWarning> warnings = [];
        PanchangaDay? before = null;
        for (var i = 0; i < count; i++)
        {
            var day = days.Of(first.PlusDays(i), before);
            rows[i] = Row(sky, request, days, day, before?.Sunrise);
            warnings.AddRange(PanchangaWarnings.For(day, request.Place).Where(w => warnings.TrueForAll(known => known.Code != w.Code)));
            before = day;
        }

        return new(request, rows, warnings, sky.Source);
    }

    private static PanchangaMonthDay Row(ISky sky, NatalRequest request, PanchangaDays days, PanchangaDay day, Instant? sunriseBefore)
    {
        var month = LunarMonths.At(sky, JulianDay.FromInstant(day.LimbsFrom), request.Frame);
        if (day.Sunrise is not { } sunrise)
        {
            return new(day, null, null, IsTithiRepeated: false, month);
        }

        // Borders found for the day before would only be searched in vain: a finder a day.
        var finder = new LimbFinder(sky, request.Frame);
        var limbs = finder.At(sunrise);
        var next = limbs.Tithi.Ends < day.NextSunrise ? finder.After(limbs.Tithi) : (LimbSpan?)null;
        var repeated = limbs.Tithi.Ends > day.NextSunrise || (sunriseBefore ?? days.SunriseBefore(day)) >= limbs.Tithi.Starts;
        return new(day, limbs, next?.Ends < day.NextSunrise ? next?.Number : null, repeated, month);
    }
}
