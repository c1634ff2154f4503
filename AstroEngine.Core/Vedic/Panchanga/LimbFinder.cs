using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>Finds tithis, nakshatras, yogas and karanas, and when they begin and end. It remembers the borders that it found.</summary>
/// <remarks>
/// A border is the first millisecond at which the angle, as the ephemeris gives it for that millisecond, has reached it in exact
/// arithmetic. So the limb at its own end is the next one, and neighbours share their borders to the millisecond.
/// </remarks>
/// <param name="sky">A reading of the sky.</param>
/// <param name="frame">How positions are reckoned: a sidereal zodiac, geocentric or topocentric.</param>
public sealed class LimbFinder(ISky sky, SkyFrame frame)
{
    private const int Tithis = 30;
    private const int Karanas = 60;
    private const int Mansions = 27;
    private const int MostSteps = 100;

    // Newton's method needs a handful of steps. Seen from a place near the equator the speed of the Moon changes by half within hours, and
    // it can swing for ever between two places: from here on every other step halves what is known to hold the border.
    private const int NewtonSteps = 8;

    // A Julian day resolves 0.04 milliseconds: a border that seems nearly a whole one past may lie in the millisecond before.
    private const double SurelyFirst = 0.9;

    // The same border comes again after 27 days at the earliest.
    private const double SameBorder = 5;

    // Tithis do not depend on the zodiac: the difference of two longitudes has no zero point.
    private readonly SkyFrame _tropical = frame with { Zodiac = ZodiacFrame.Tropical };
    private readonly List<Border> _borders = new(24);

    private enum Measure
    {
        Elongation,
        Moon,
        Sum,
    }

    /// <summary>The four limbs of an instant.</summary>
    /// <param name="instant">An instant of whole milliseconds.</param>
    public FourLimbs At(Instant instant) => new(
        instant,
        At(Limb.Tithi, instant),
        At(Limb.Nakshatra, instant),
        NakshatraPosition.Of(Look(Measure.Moon, instant).Longitude),
        At(Limb.Yoga, instant),
        At(Limb.Karana, instant));

    /// <summary>A limb of an instant.</summary>
    /// <param name="limb">Which.</param>
    /// <param name="instant">An instant of whole milliseconds.</param>
    public LimbSpan At(Limb limb, Instant instant)
    {
        var measure = MeasureOf(limb);
        var angle = Look(measure, instant);
        var parts = PartsOf(limb);
        var index = CirclePart.IndexOf(angle.Longitude, parts);
        // A tithi begins and ends with a karana.
        var scale = limb == Limb.Tithi ? Karanas / Tithis : 1;
        var all = parts * scale;
        return new(
            limb,
            index + 1,
            BorderNear(measure, index * scale, all, instant, angle),
            BorderNear(measure, (index + 1) * scale % all, all, instant, angle));
    }

    /// <summary>The limb that follows another.</summary>
    /// <param name="span">The other.</param>
    public LimbSpan After(in LimbSpan span) => At(span.Limb, span.Ends);

    private static Measure MeasureOf(Limb limb) => limb switch
    {
        Limb.Nakshatra => Measure.Moon,
        Limb.Yoga => Measure.Sum,
        _ => Measure.Elongation,
    };

    private static int PartsOf(Limb limb) => limb switch
    {
        Limb.Tithi => Tithis,
        Limb.Karana => Karanas,
        _ => Mansions,
    };

    private Instant BorderNear(Measure measure, int index, int parts, Instant instant, in LongitudeMotion angle)
    {
        var days = -CirclePart.PastBeginning(angle.Longitude, index, parts) / angle.Speed;
        foreach (ref readonly var known in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_borders))
        {
            if (known.Measure == measure && known.Index == index
                && Math.Abs((known.At - instant).TotalDays - days) < SameBorder)
            {
                return known.At;
            }
        }

        var found = Solve(measure, index, parts, Later(instant, days * NodaConstants.MillisecondsPerDay));
        _borders.Add(new(measure, index, found));
        return found;
    }

    /// <summary>The first millisecond at or past a border, by Newton's method with the speeds of Sun and Moon.</summary>
    private Instant Solve(Measure measure, int index, int parts, Instant guess)
    {
        var (before, reached) = (Instant.MinValue, Instant.MaxValue);
        for (var i = 0; i < MostSteps; i++)
        {
            var angle = Look(measure, guess);
            var past = CirclePart.PastBeginning(angle.Longitude, index, parts);
            var milliseconds = past / angle.Speed * NodaConstants.MillisecondsPerDay;
            if (past >= 0)
            {
                reached = Instant.Min(reached, guess);
            }
            else
            {
                before = Instant.Max(before, guess);
            }

            if ((past >= 0 && milliseconds < SurelyFirst) || IsNext(before, reached))
            {
                return reached;
            }

            guess = i >= NewtonSteps && i % 2 == 0 && before != Instant.MinValue && reached != Instant.MaxValue
                ? Later(before, (reached - before).TotalMilliseconds / 2)
                : Later(guess, past >= 0 ? -Math.Max(milliseconds, 1) : -milliseconds);
        }

        throw new InvalidOperationException($"No border {index} of {parts} was found near {guess}.");
    }

    private static bool IsNext(Instant before, Instant reached) =>
        reached != Instant.MaxValue && before != Instant.MinValue && reached - before <= Duration.FromMilliseconds(1);

    private static Instant Later(Instant instant, double milliseconds) =>
        Instant.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds() + (long)Math.Ceiling(milliseconds));

    private LongitudeMotion Look(Measure measure, Instant instant)
    {
        var moment = JulianDay.FromInstant(instant);
        if (measure == Measure.Moon)
        {
            return sky.Longitude(moment, Body.Moon, frame);
        }

        var moon = sky.Longitude(moment, Body.Moon, measure == Measure.Sum ? frame : _tropical);
        var sun = sky.Longitude(moment, Body.Sun, measure == Measure.Sum ? frame : _tropical);
        return measure == Measure.Sum
            ? new((moon.Longitude + sun.Longitude).Normalized(), moon.Speed + sun.Speed)
            : new((moon.Longitude - sun.Longitude).Normalized(), moon.Speed - sun.Speed);
    }

    private readonly record struct Border(Measure Measure, int Index, Instant At);
}
