using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>Puts lunar calendars together.</summary>
public static class MoonCalendarCalculator
{
    private const double LongestLunation = 29.9;
    private static readonly SkyFrame Frame = new(ZodiacFrame.Tropical);

    /// <summary>Computes a calendar.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the days.</exception>
    public static MoonCalendar Calculate(ISky sky, MoonCalendarRequest request)
    {
        ArgumentNullException.ThrowIfNull(sky);
        ArgumentNullException.ThrowIfNull(request);
        var from = JulianDay.FromInstant(request.Clock.StartOf(request.From));
        var to = JulianDay.FromInstant(request.Clock.StartOf(request.To.PlusDays(1)));
        var phases = MoonPhases.Between(sky, new(from.Value - LongestLunation), to);
        var lunarDays = request.Place is { } place ? LunarDays.Between(sky, place, from, to) : null;
        var rising = request.Place is { } here ? new RiseSetFinder(sky, here, HorizonRule.Astronomical) : null;
        var days = new MoonCalendarDay[Period.DaysBetween(request.From, request.To) + 1];
        var starts = request.Clock.StartOf(request.From);
        for (var i = 0; i < days.Length; i++)
        {
            var date = request.From.PlusDays(i);
            var ends = request.Clock.StartOf(date.PlusDays(1));
            days[i] = WithRisings(rising, lunarDays, starts, ends, Day(sky, date, starts, ends, phases, rising));
            starts = ends;
        }

        return new(
            request,
            days,
            phases.FindAll(phase => phase.At >= from),
            VoidOfCourseFinder.Between(sky, request.Bodies, from, to),
            lunarDays,
            LunarApsides.Between(sky, from, to),
            LunarNodeCrossings.Between(sky, from, to),
            sky.Source);
    }

    private static MoonCalendarDay Day(
        ISky sky, LocalDate date, Instant starts, Instant ends, List<PhaseInstant> phases, RiseSetFinder? rising)
    {
        var (from, to) = (JulianDay.FromInstant(starts), JulianDay.FromInstant(ends));
        var middle = Middle(starts, ends);
        var moment = JulianDay.FromInstant(middle);
        var exact = phases.FindIndex(phase => phase.At >= from && phase.At < to);
        var elongation = MoonPhases.Elongation(sky, moment).Elongation;
        var newMoon = phases.FindLast(phase => phase.Phase == MoonPhase.New && phase.At <= moment).At;
        var sunrise = rising?.Next(Body.Sun, HorizonEvent.Rise, from, to);
        return new MoonCalendarDay(
            date,
            exact < 0 ? MoonPhases.Named(elongation) : phases[exact].Phase,
            exact < 0 ? null : phases[exact].At,
            MoonPhases.Illumination(sky, moment),
            elongation,
            moment.Value - newMoon.Value,
            sky.Longitude(moment, Body.Moon, Frame).Longitude,
            new LimbFinder(sky, Frame).At(Limb.Tithi, sunrise?.ToInstant() ?? middle))
        {
            Sunrise = sunrise,
        };
    }

    private static MoonCalendarDay WithRisings(
        RiseSetFinder? rising, List<LunarDay>? lunarDays, Instant starts, Instant ends, MoonCalendarDay day)
    {
        if (rising is null || lunarDays is null)
        {
            return day;
        }

        var (from, to) = (JulianDay.FromInstant(starts), JulianDay.FromInstant(ends));
        var middle = JulianDay.FromInstant(Middle(starts, ends));
        return day with
        {
            Moonrise = rising.Next(Body.Moon, HorizonEvent.Rise, from, to),
            Moonset = rising.Next(Body.Moon, HorizonEvent.Set, from, to),
            LunarDay = lunarDays.Find(d => d.Starts <= middle && middle < d.Ends).Number,
        };
    }

    // In whole milliseconds, as limbs are reckoned.
    private static Instant Middle(Instant starts, Instant ends) =>
        Instant.FromUnixTimeMilliseconds((starts.ToUnixTimeMilliseconds() + ends.ToUnixTimeMilliseconds()) / 2);
}
