using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>Computes the panchanga of a moment and of its day.</summary>
public static class PanchangaCalculator
{
    private static readonly Limb[] Limbs = Enum.GetValues<Limb>();

    /// <summary>Computes the panchanga.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">Moment, place, clock, sidereal zodiac and definition of sunrise.</param>
    /// <exception cref="ArgumentException">The zodiac is tropical: nakshatras and yogas need a sidereal one.</exception>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the days around the moment.</exception>
    public static PanchangaReport Calculate(ISky sky, NatalRequest request)
    {
        var ayanamsa = Sidereal(request);
        var days = new PanchangaDays(sky, request);
        var limbs = new LimbFinder(sky, request.Frame);
        var day = days.Of(request.Moment.Local.Date);
        var atSunrise = day.Sunrise is { } sunrise ? limbs.At(sunrise) : (FourLimbs?)null;
        var spans = Within(limbs, day);
        return new(
            request,
            sky.AyanamsaAt(request.Moment.JulianDay, ayanamsa),
            day,
            limbs.At(request.Moment.Instant),
            atSunrise,
            atSunrise is { } first && IsRepeated(days, day, first.Tithi),
            spans,
            DayAlmanacs.Of(sky, request, days, day, spans),
            PanchangaWarnings.For(day, request.Place),
            sky.Source);
    }

    internal static Ayanamsa Sidereal(NatalRequest request) =>
        request.Zodiac.Ayanamsa ?? throw new ArgumentException("A panchanga needs a sidereal zodiac.", nameof(request));

    /// <summary>Whether a tithi sees another sunrise than that of the day.</summary>
    private static bool IsRepeated(PanchangaDays days, PanchangaDay day, in LimbSpan tithi)
    {
        // A tithi is shorter than 27 hours, so one that began not long ago has seen no other sunrise.
        var shortest = Duration.FromHours(12);
        return tithi.Ends > day.NextSunrise
            || (day.Sunrise - tithi.Starts > shortest && days.SunriseBefore(day) >= tithi.Starts);
    }

    private static List<LimbSpan> Within(LimbFinder finder, PanchangaDay day)
    {
        List<LimbSpan> spans = new(12);
        foreach (var limb in Limbs)
        {
            var span = finder.At(limb, day.LimbsFrom);
            spans.Add(span);
            while (span.Ends < day.LimbsTo)
            {
                span = finder.After(span);
                spans.Add(span);
            }
        }

        return spans;
    }
}
