using System.Diagnostics.CodeAnalysis;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>What a pack is built from: libswe, asked on the thread that created this. Packs are never built from anything else.</summary>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The library's state belongs to the thread that created the instance.")]
internal sealed unsafe class SwissReference : IDisposable
{
    /// <summary>Bodies whose directions find a rotation: always two of them are well apart.</summary>
    private static readonly Body[] Beacons = [Body.Sun, Body.Jupiter, Body.Saturn, Body.Uranus, Body.Neptune, Body.Pluto];

    private readonly NativeSwissLibrary _library = new();
    private readonly SwissFileGuard _files = new();
    private readonly string _dataPath;
    private int? _siderealMode;

    /// <summary>Opens the library with its data files.</summary>
    /// <param name="dataPath">The folder of the data files.</param>
    /// <exception cref="EphemerisUnavailableException">The library is missing or of another version than packs are built from.</exception>
    public SwissReference(string dataPath)
    {
        if (_library.Version != Version)
        {
            var found = _library.Version;
            _library.Dispose();
            throw new EphemerisUnavailableException($"Packs are built from Swiss Ephemeris {Version} alone, version {found} is installed.");
        }

        _dataPath = dataPath;
        _library.SetEphemerisPath(dataPath);
    }

    /// <summary>The version that packs are promised against.</summary>
    public const string Version = "2.10.03";

    /// <summary>The name under which packs cite it.</summary>
    public string Source => $"Swiss Ephemeris {_library.Version}";

    /// <summary>Geocentric apparent position, mean equinox of date: longitude, latitude (degrees), distance (au).</summary>
    public void Position(double julianDayTT, Body body, Span<double> values) =>
        Calculate(julianDayTT, (int)body, SwissFlags.NoNutation, values);

    /// <summary>Nutation in longitude and obliquity, degrees.</summary>
    public void Nutation(double julianDayTT, Span<double> values)
    {
        Span<double> result = stackalloc double[6];
        Calculate(julianDayTT, SwissFlags.ObliquityAndNutation, 0, result);
        values[0] = result[2];
        values[1] = result[3];
    }

    /// <summary>Mean obliquity, degrees.</summary>
    public void MeanObliquity(double julianDayTT, Span<double> values)
    {
        Span<double> result = stackalloc double[6];
        Calculate(julianDayTT, SwissFlags.ObliquityAndNutation, 0, result);
        values[0] = result[1];
    }

    /// <summary>TT minus UT, days.</summary>
    public void DeltaT(double julianDay, Span<double> values) => values[0] = _library.DeltaT(julianDay, SwissFlags.SwissEphemeris);

    /// <summary>Greenwich mean sidereal time minus the Earth rotation angle, degrees.</summary>
    public void SiderealDrift(double julianDay, Span<double> values)
    {
        // Without nutation the obliquity does not enter.
        var mean = SwissNative.SiderealTime(julianDay, 23.4, 0) * 15;
        values[0] = new Angle(mean).From(new Angle(EarthRotation.Degrees(julianDay))).Degrees;
    }

    /// <summary>The mean ayanamsa, degrees.</summary>
    public void AyanamsaAt(double julianDayTT, Ayanamsa ayanamsa, Span<double> values)
    {
        OpenFilesOf(julianDayTT);
        UseZodiac(ayanamsa);
        var message = stackalloc byte[SwissNative.MessageSize];
        double degrees;
        var applied = SwissNative.AyanamsaTT(julianDayTT, SwissFlags.SwissEphemeris | SwissFlags.NoNutation, &degrees, message);
        Require(applied, julianDayTT, ayanamsa.Name);
        values[0] = degrees;
    }

    /// <summary>The rotation from the mean ecliptic of date to the frame of a projecting ayanamsa, as a quaternion (w, x, y, z).</summary>
    public void RotationOf(double julianDayTT, Ayanamsa ayanamsa, Span<double> values)
    {
        UseZodiac(ayanamsa);
        Span<double> ofDate = stackalloc double[6];
        Span<double> projected = stackalloc double[6];
        var from = new SkyVector[Beacons.Length];
        var to = new SkyVector[Beacons.Length];
        for (var i = 0; i < Beacons.Length; i++)
        {
            Calculate(julianDayTT, (int)Beacons[i], SwissFlags.NoNutation, ofDate);
            Calculate(julianDayTT, (int)Beacons[i], SwissFlags.Sidereal, projected);
            from[i] = SkyVector.FromDegrees(ofDate[0], ofDate[1]);
            to[i] = SkyVector.FromDegrees(projected[0], projected[1]);
        }

        RotationFinder.Find(from, to, values);
    }

    public void Dispose() => _library.Dispose();

    private void OpenFilesOf(double julianDayTT)
    {
        if (_files.MustReopen(julianDayTT))
        {
            _library.SetEphemerisPath(_dataPath);
        }
    }

    private void UseZodiac(Ayanamsa ayanamsa)
    {
        if (_siderealMode != ayanamsa.SwissNumber)
        {
            _library.SetSiderealMode(ayanamsa.SwissNumber);
            _siderealMode = ayanamsa.SwissNumber;
        }
    }

    private void Calculate(double julianDayTT, int body, int flags, Span<double> values)
    {
        OpenFilesOf(julianDayTT);
        var result = stackalloc double[6];
        var message = stackalloc byte[SwissNative.MessageSize];
        var applied = SwissNative.CalculateTT(julianDayTT, body, SwissFlags.SwissEphemeris | SwissFlags.Speed | flags, result, message);
        Require(applied, julianDayTT, body < 0 ? "nutation" : ((Body)body).ToString());
        new ReadOnlySpan<double>(result, Math.Min(values.Length, 6)).CopyTo(values);
    }

    private static void Require(int applied, double julianDayTT, string subject)
    {
        if (applied < 0 || (applied & SwissFlags.EphemerisMask) != SwissFlags.SwissEphemeris)
        {
            throw new EphemerisRangeException($"Swiss Ephemeris has no data for {subject} at JD {julianDayTT} TT. {SwissPackages.DataHint}.");
        }
    }
}
