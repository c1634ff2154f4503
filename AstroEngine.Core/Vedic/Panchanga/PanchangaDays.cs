using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>Finds the days of a place: when Sun and Moon rise and set.</summary>
/// <param name="sky">A reading of the sky.</param>
/// <param name="request">The place, the clock and the definition of sunrise.</param>
public sealed class PanchangaDays(ISky sky, NatalRequest request)
{
    private readonly RiseSetFinder _finder = new(sky, request.Place, HorizonRule.Of(request.Sunrise));
    private readonly BirthClock _clock = request.Clock ?? new BirthClock.Fixed(request.Moment.Offset);

    /// <summary>The day of a date.</summary>
    /// <param name="date">The date by the clock of the request.</param>
    /// <param name="before">The day before, whose next sunrise need not be sought again; null when it is not known.</param>
    public PanchangaDay Of(LocalDate date, PanchangaDay? before = null)
    {
        var starts = before?.Ends ?? _clock.StartOf(date);
        var ends = _clock.StartOf(date.PlusDays(1));
        var sunrise = before?.NextSunrise is { } known && known >= starts && known < ends
            ? known
            : First(Body.Sun, HorizonEvent.Rise, starts, ends);
        var sunset = sunrise is { } rise
            ? First(Body.Sun, HorizonEvent.Set, rise, rise + Duration.FromDays(1))
            : First(Body.Sun, HorizonEvent.Set, starts, ends);
        var next = sunrise is not null && sunset is { } set
            ? First(Body.Sun, HorizonEvent.Rise, set, set + Duration.FromDays(1))
            : null;
        return new(
            date,
            starts,
            ends,
            sunrise,
            sunset,
            next,
            First(Body.Moon, HorizonEvent.Rise, starts, ends),
            First(Body.Moon, HorizonEvent.Set, starts, ends),
            sunrise is not null || _finder.IsUp(Body.Sun, JulianDay.FromInstant(starts + ((ends - starts) / 2))));
    }

    /// <summary>The sunrise before that of a day, if there was one within 26 hours.</summary>
    /// <param name="day">A day with a sunrise.</param>
    public Instant? SunriseBefore(PanchangaDay day) => day.Sunrise is { } sunrise
        ? First(Body.Sun, HorizonEvent.Rise, sunrise - Duration.FromHours(26), sunrise - Duration.FromHours(12))
        : null;

    /// <summary>The sunset before the sunrise of a day, if there was one within 24 hours.</summary>
    /// <param name="day">A day with a sunrise.</param>
    public Instant? SunsetBefore(PanchangaDay day) => day.Sunrise is { } sunrise
        ? First(Body.Sun, HorizonEvent.Set, sunrise - Duration.FromDays(1), sunrise)
        : null;

    private Instant? First(Body body, HorizonEvent crossing, Instant from, Instant to) =>
        _finder.Next(body, crossing, JulianDay.FromInstant(from), JulianDay.FromInstant(to))?.ToInstant();
}
