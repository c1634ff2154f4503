using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Which quantity a series of a pack holds.</summary>
/// <param name="Value">The number in the index of the pack.</param>
internal readonly record struct PackSeriesId(uint Value)
{
    private const uint FirstAyanamsa = 200;
    private const uint FirstRotation = 300;

    /// <summary>Nutation in longitude and in obliquity, degrees, by TT.</summary>
    public static PackSeriesId Nutation => new(100);

    /// <summary>Mean obliquity, degrees, by TT.</summary>
    public static PackSeriesId MeanObliquity => new(101);

    /// <summary>TT minus UT, days, by UT.</summary>
    public static PackSeriesId DeltaT => new(102);

    /// <summary>Greenwich mean sidereal time minus the Earth rotation angle, degrees, by UT.</summary>
    public static PackSeriesId SiderealDrift => new(103);

    /// <summary>Ecliptic longitude (degrees), latitude (degrees) and distance (au) of a body: geocentric, apparent, mean equinox of date, by TT.</summary>
    public static PackSeriesId Of(Body body) => new((uint)body);

    /// <summary>The mean ayanamsa, degrees, by TT.</summary>
    public static PackSeriesId Of(Ayanamsa ayanamsa) => new(FirstAyanamsa + (uint)ayanamsa.SwissNumber);

    /// <summary>The rotation from the mean ecliptic and equinox of date to a fixed sidereal frame, as a unit quaternion (w, x, y, z), by TT.</summary>
    public static PackSeriesId RotationOf(Ayanamsa ayanamsa) => new(FirstRotation + (uint)ayanamsa.SwissNumber);
}
