using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris;

/// <summary>
/// A reading of the sky: everything that calculations ask of an ephemeris. An instance belongs to the call of
/// <see cref="IEphemeris.ComputeAsync{TState, TResult}"/> that hands it out, and to its thread.
/// </summary>
public interface ISky
{
    /// <summary>The ephemeris that answers, as shown under <c>provenance</c>.</summary>
    string Source { get; }

    /// <summary>Terrestrial Time minus Universal Time.</summary>
    /// <param name="moment">Universal Time.</param>
    DeltaT DeltaT(JulianDay moment);

    /// <summary>Apparent sidereal time at Greenwich.</summary>
    /// <param name="moment">Universal Time.</param>
    SiderealTime SiderealTime(JulianDay moment);

    /// <summary>Obliquity and nutation.</summary>
    /// <param name="moment">Universal Time.</param>
    EclipticOrientation Orientation(JulianDay moment);

    /// <summary>The mean ayanamsa, without nutation: how far the sidereal zero point lies from the mean equinox.</summary>
    /// <param name="moment">Universal Time.</param>
    /// <param name="ayanamsa">The definition of the sidereal zodiac.</param>
    Angle AyanamsaAt(JulianDay moment, Ayanamsa ayanamsa);

    /// <summary>Where a body is.</summary>
    /// <param name="moment">Universal Time.</param>
    /// <param name="body">The body.</param>
    /// <param name="frame">How the position is to be reckoned.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach this body at this moment.</exception>
    BodyPosition Position(JulianDay moment, Body body, in SkyFrame frame);

    /// <summary>The longitude of a body alone, for searches that ask often: the same numbers as <see cref="Position"/> in less time.</summary>
    /// <param name="moment">Universal Time.</param>
    /// <param name="body">The body.</param>
    /// <param name="frame">How the position is to be reckoned.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach this body at this moment.</exception>
    LongitudeMotion Longitude(JulianDay moment, Body body, in SkyFrame frame);

    /// <summary>The houses and angles of a place.</summary>
    /// <param name="moment">Universal Time.</param>
    /// <param name="place">The place; its altitude does not matter.</param>
    /// <param name="system">The house system; where it is undefined, Porphyry takes its place.</param>
    /// <param name="zodiac">What the cusps are counted from.</param>
    HouseDivision Houses(JulianDay moment, GeoPlace place, HouseSystem system, ZodiacFrame zodiac);
}
