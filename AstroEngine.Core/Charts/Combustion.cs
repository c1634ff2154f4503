using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts;

/// <summary>Whether a planet is burnt by its nearness to the Sun.</summary>
/// <remarks>
/// Sidereal charts use the distances of Surya Siddhanta, chapter 9, verses 6-9 (smaller for retrograde Mercury and Venus); tropical ones
/// the 8°30' of William Lilly, Christian Astrology (1647), chapter 19.
/// </remarks>
public static class Combustion
{
    private const double WesternOrb = 8.5;

    /// <summary>Distances in degrees from the Moon to Saturn, moving forward and retrograde.</summary>
    private static readonly (double Direct, double Retrograde)[] VedicOrbs =
        [(12, 12), (14, 12), (10, 8), (17, 17), (11, 11), (15, 15)];

    /// <summary>Whether a point is combust.</summary>
    /// <param name="point">Any point; only the Moon and the planets to Saturn can be.</param>
    /// <param name="position">Its position.</param>
    /// <param name="sun">The longitude of the Sun in the same zodiac.</param>
    /// <param name="sidereal">Whether the zodiac is sidereal.</param>
    public static bool Burns(ChartPoint point, in BodyPosition position, Angle sun, bool sidereal)
    {
        if (point is < ChartPoint.Moon or > ChartPoint.Saturn)
        {
            return false;
        }

        var vedic = VedicOrbs[point - ChartPoint.Moon];
        var orb = !sidereal ? WesternOrb : position.Speed < 0 ? vedic.Retrograde : vedic.Direct;
        return position.Longitude.SeparationFrom(sun).Degrees <= orb;
    }
}
