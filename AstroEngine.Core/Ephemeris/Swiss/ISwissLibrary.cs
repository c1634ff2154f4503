namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>
/// The few functions of Swiss Ephemeris that everything is read from. An instance is used by one thread only: the one that
/// created it, for the library keeps its settings per thread.
/// </summary>
/// <remarks>Flags, numbers and units are those of the Swiss Ephemeris programmer's documentation.</remarks>
public interface ISwissLibrary : IDisposable
{
    /// <summary>The version, such as <c>2.10.03</c>.</summary>
    string Version { get; }

    /// <summary>How many ayanamsas are predefined: their numbers are below this. A larger number would silently mean another one.</summary>
    int AyanamsaCount { get; }

    /// <summary>The letters of the house systems it knows. Another letter would silently mean Placidus.</summary>
    string HouseSystemLetters { get; }

    /// <summary>Sets the folder of the data files and forgets what was read from another.</summary>
    /// <param name="path">A folder.</param>
    void SetEphemerisPath(string path);

    /// <summary>Sets the sidereal zodiac of the calls that follow.</summary>
    /// <param name="mode">An SE_SIDM_ number.</param>
    void SetSiderealMode(int mode);

    /// <summary>Sets the observer of the topocentric calls that follow.</summary>
    /// <param name="place">The observer.</param>
    void SetObserver(GeoPlace place);

    /// <summary>swe_calc_ut.</summary>
    /// <param name="julianDay">Julian day, UT.</param>
    /// <param name="body">A body number, or -1 for obliquity and nutation.</param>
    /// <param name="flags">SEFLG_ bits.</param>
    /// <param name="result">Receives six numbers.</param>
    /// <param name="message">An error or a warning of the library, if it gave one.</param>
    /// <returns>The flags that were applied, or a negative number on failure.</returns>
    int Calculate(double julianDay, int body, int flags, Span<double> result, out string? message);

    /// <summary>swe_houses_ex.</summary>
    /// <param name="julianDay">Julian day, UT.</param>
    /// <param name="flags">SEFLG_ bits.</param>
    /// <param name="place">The place.</param>
    /// <param name="system">The letter of the house system.</param>
    /// <param name="cusps">Receives the cusps from index 1: 37 numbers.</param>
    /// <param name="angles">Receives Ascendant, Midheaven, ARMC, Vertex and others: 10 numbers.</param>
    /// <returns>A negative number when Porphyry took the place of the system.</returns>
    int Houses(double julianDay, int flags, GeoPlace place, char system, Span<double> cusps, Span<double> angles);

    /// <summary>swe_get_ayanamsa_ex_ut.</summary>
    /// <param name="julianDay">Julian day, UT.</param>
    /// <param name="flags">SEFLG_ bits.</param>
    /// <param name="degrees">The ayanamsa in degrees.</param>
    /// <param name="message">An error or a warning of the library, if it gave one.</param>
    /// <returns>The flags that were applied, or a negative number on failure.</returns>
    int Ayanamsa(double julianDay, int flags, out double degrees, out string? message);

    /// <summary>swe_deltat_ex.</summary>
    /// <param name="julianDay">Julian day, UT.</param>
    /// <param name="flags">SEFLG_ bits of the ephemeris.</param>
    /// <returns>TT minus UT in days.</returns>
    double DeltaT(double julianDay, int flags);

    /// <summary>swe_sidtime.</summary>
    /// <param name="julianDay">Julian day, UT.</param>
    /// <returns>Apparent sidereal time at Greenwich in hours.</returns>
    double SiderealTime(double julianDay);
}
