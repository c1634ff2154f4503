using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Sudasa;

/// <summary>Sree Lagna, the ascendant of prosperity: as far from the Lagna in the zodiac as the Moon is in its nakshatra.</summary>
/// <remarks>P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 5.7.</remarks>
internal static class SreeLagna
{
    private const double Nakshatras = 27;

    /// <summary>The longitude, 0 up to but not including 360 degrees.</summary>
    /// <param name="lagna">Longitude of the Ascendant.</param>
    /// <param name="moon">Sidereal longitude of the Moon.</param>
    public static Angle Of(Angle lagna, Angle moon) =>
        // The part of a nakshatra times 360 degrees is 27 times the longitude, less whole circles.
        new Angle(Math.FusedMultiplyAdd(Nakshatras, moon.Normalized().Degrees, lagna.Normalized().Degrees)).Normalized();
}
