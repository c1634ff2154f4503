using AstroEngine.Core.Houses;

namespace AstroEngine.Tests.Core.Houses;

/// <summary>One question about houses, in degrees.</summary>
internal readonly record struct HouseCase(HouseSystem System, double Armc, double Latitude, double Obliquity, double SunDeclination)
{
    public string OracleLine => $"{Armc:R} {Latitude:R} {Obliquity:R} {System.Letter} {SunDeclination:R}";

    /// <summary>
    /// Whether libswe's own last digits are noise here, so that nobody can agree with them. Each neighbourhood is as small as the noise
    /// allows; everywhere else the results must agree.
    /// </summary>
    public bool IsIllConditioned => System.Letter switch
    {
        // Near the poles the Ascendant is nearly 0 Aries or Libra. Systems that divide its tiny rest by the cosine of the latitude, as
        // tiny, magnify the rounding of both: the cosine has four digits left at the 90 - 1e-10 degrees that libswe takes for a pole.
        'U' => FromPole < 1e-3,

        // There, and where the semi-arc vanishes: its cosine is 1 to the last digit.
        'B' => FromPole < 1e-2 || (FromPole < 1 && FromAxis(180) < 1e-3),

        // The ratio of the quadrants has no digits left when one of them vanishes.
        'Q' => (FromPole < 1e-3 && FromAxis(180) < 1e-3) || IsEclipticInHorizon,
        'Y' => IsEclipticInHorizon,

        // A Sun that culminates in the horizon puts the parts of its arc near to the north or south point; libswe takes the arc cosine
        // of the distance there, whose rounding is that of 1.
        'I' => IsSunInHorizon,

        // At the equator libswe takes cusps at exactly 180 degrees of right ascension for 0. One house circle in half a million
        // crosses the equator so near to 90 or 270 degrees that libswe's quotient of two cosines loses its digits; the fixed seeds
        // bring none.
        'i' => (Latitude == 0 && FromAxis(30) == 0) || IsSunInHorizon,

        _ => false,
    };

    private double FromPole => 90 - Math.Abs(Latitude);

    // At the polar circles the ecliptic lies in the horizon once a day: the Ascendant is undefined, and leaps nearby.
    private bool IsEclipticInHorizon => Math.Abs(FromPole - Obliquity) < 0.1 && Math.Abs((Latitude > 0 ? 270 : 90) - Armc) < 1e-3;

    private bool IsSunInHorizon => Math.Abs(FromPole - Math.Abs(SunDeclination)) < 0.7;

    private double FromAxis(double step) => Math.Abs(Armc - (Math.Round(Armc / step) * step));
}
