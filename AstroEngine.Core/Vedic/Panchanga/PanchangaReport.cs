using AstroEngine.Core.Charts;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The panchanga of a moment and of its day.</summary>
/// <param name="Request">What it was computed for.</param>
/// <param name="Ayanamsa">The mean ayanamsa at the moment.</param>
/// <param name="Day">The day.</param>
/// <param name="Now">The limbs at the moment asked for.</param>
/// <param name="AtSunrise">The limbs at the sunrise of the day; null when the Sun does not rise.</param>
/// <param name="IsTithiRepeated">Whether the tithi of the sunrise is also that of the sunrise before or after (vriddhi).</param>
/// <param name="Limbs">Every limb that runs in the day, in order of the limbs and of time.</param>
/// <param name="Almanac">The divisions of the day and the calendar.</param>
/// <param name="Warnings">What a reader should know.</param>
/// <param name="EphemerisSource">The ephemeris that was used.</param>
public sealed record PanchangaReport(
    NatalRequest Request,
    Angle Ayanamsa,
    PanchangaDay Day,
    FourLimbs Now,
    FourLimbs? AtSunrise,
    bool IsTithiRepeated,
    IReadOnlyList<LimbSpan> Limbs,
    DayAlmanac Almanac,
    IReadOnlyList<ChartWarning> Warnings,
    string EphemerisSource)
{
    /// <summary>The weekday at the moment: from sunrise to sunrise.</summary>
    public Vara Vara => Day.VaraAt(Request.Moment.Instant);

    /// <summary>Whether a tithi of the day begins and ends between two sunrises, so that it gives no day its name (kshaya).</summary>
    /// <param name="span">A tithi of the day.</param>
    public bool IsSkipped(in LimbSpan span) =>
        span.Limb == Limb.Tithi && span.Starts > Day.Sunrise && span.Ends < Day.NextSunrise;
}
