using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>
/// A day of the panchanga, from sunrise to sunrise: what all divisions of day and night are reckoned from. It takes a place where the
/// Sun rises and sets; within the polar circles there are days without these divisions.
/// </summary>
public readonly record struct SolarDay
{
    /// <summary>A day.</summary>
    /// <param name="sunrise">Sunrise, UT.</param>
    /// <param name="sunset">The sunset that follows, UT.</param>
    /// <param name="nextSunrise">The sunrise after that, UT.</param>
    /// <param name="vara">The weekday that begins with the sunrise.</param>
    /// <exception cref="ArgumentException">The three moments do not follow one another, or one of them is not finite.</exception>
    public SolarDay(JulianDay sunrise, JulianDay sunset, JulianDay nextSunrise, Vara vara)
    {
        // Written so that NaN is refused too.
        if (!(sunrise < sunset && sunset < nextSunrise && double.IsFinite(sunrise.Value) && double.IsFinite(nextSunrise.Value)))
        {
            throw new ArgumentException($"Sunrise {sunrise}, sunset {sunset} and the next sunrise {nextSunrise} do not follow one another.");
        }

        (Daytime, Night, Vara) = (new(sunrise, sunset), new(sunset, nextSunrise), vara);
    }

    /// <summary>From sunrise to sunset.</summary>
    public TimeSlot Daytime { get; }

    /// <summary>From sunset to the next sunrise.</summary>
    public TimeSlot Night { get; }

    /// <summary>The weekday.</summary>
    public Vara Vara { get; }
}
