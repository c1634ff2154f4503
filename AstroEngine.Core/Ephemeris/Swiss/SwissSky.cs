using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>A reading of the sky by Swiss Ephemeris, on the thread that created it.</summary>
/// <remarks>
/// The library remembers data path, sidereal mode and observer per thread, and falls silently to a lesser ephemeris (Moshier)
/// when a file is missing. So they are set here, before each call that depends on them, and the flags it returns are checked.
/// </remarks>
internal sealed class SwissSky : ISky, IDisposable
{
    private readonly ISwissLibrary _library;
    private readonly SwissFileGuard _files = new();
    private readonly string _dataPath;
    private int? _siderealMode;
    private GeoPlace? _observer;

    public SwissSky(ISwissLibrary library, string dataPath)
    {
        _library = library;
        _dataPath = dataPath;
        Source = $"Swiss Ephemeris {library.Version}";
        library.SetEphemerisPath(dataPath);
        VerifyData(dataPath);
    }

    public string Source { get; }

    public DeltaT DeltaT(JulianDay moment) => new(_library.DeltaT(moment.Value, SwissFlags.SwissEphemeris));

    public SiderealTime SiderealTime(JulianDay moment) => new(_library.SiderealTime(moment.Value));

    public EclipticOrientation Orientation(JulianDay moment)
    {
        Span<double> result = stackalloc double[6];
        Calculate(moment, SwissFlags.ObliquityAndNutation, SwissFlags.SwissEphemeris, result);
        return new(new(result[0]), new(result[1]), new(result[2]), new(result[3]));
    }

    public Angle AyanamsaAt(JulianDay moment, Ayanamsa ayanamsa)
    {
        OpenFilesOf(moment);
        UseZodiac(ayanamsa);
        var applied = _library.Ayanamsa(
            moment.Value, SwissFlags.SwissEphemeris | SwissFlags.NoNutation, out var degrees, out var message);
        Require(applied, moment, ayanamsa.Name, message);
        return new Angle(degrees);
    }

    public BodyPosition Position(JulianDay moment, Body body, in SkyFrame frame)
    {
        Span<double> ecliptic = stackalloc double[6];
        Span<double> equatorial = stackalloc double[6];
        var flags = CalculateEcliptic(moment, body, frame, ecliptic);
        Calculate(moment, (int)body, flags | SwissFlags.Equatorial, equatorial);
        return new(
            new(ecliptic[0]), new(ecliptic[1]), ecliptic[2], ecliptic[3], new(equatorial[0]), new(equatorial[1]));
    }

    public LongitudeMotion Longitude(JulianDay moment, Body body, in SkyFrame frame)
    {
        Span<double> ecliptic = stackalloc double[6];
        CalculateEcliptic(moment, body, frame, ecliptic);
        return new(new(ecliptic[0]), ecliptic[3]);
    }

    public HouseDivision Houses(JulianDay moment, GeoPlace place, HouseSystem system, ZodiacFrame zodiac)
    {
        if (!_library.HouseSystemLetters.Contains(system.Letter))
        {
            throw new EphemerisRangeException($"{Source} does not know the house system {system.Name}.");
        }

        var flags = SwissFlags.SwissEphemeris;
        if (zodiac.Ayanamsa is { } ayanamsa)
        {
            OpenFilesOf(moment);
            UseZodiac(ayanamsa);
            flags |= SwissFlags.Sidereal;
        }

        Span<double> cusps = stackalloc double[37];
        Span<double> angles = stackalloc double[10];
        var applied = _library.Houses(moment.Value, flags, place, system.Letter, cusps, angles) < 0
            ? HouseSystems.Porphyry
            : system;
        var houses = new Angle[applied.Sectors];
        for (var i = 0; i < houses.Length; i++)
        {
            houses[i] = new Angle(cusps[i + 1]);
        }

        return new(system, applied, houses, new(new(angles[0]), new(angles[1]), new(angles[3]), new(angles[2])));
    }

    public void Dispose() => _library.Dispose();

    /// <summary>Computes a position in the zodiac of a frame.</summary>
    /// <returns>The flags of the same position in no zodiac.</returns>
    private int CalculateEcliptic(JulianDay moment, Body body, in SkyFrame frame, Span<double> result)
    {
        OpenFilesOf(moment);
        var flags = SwissFlags.SwissEphemeris | SwissFlags.Speed | Prepare(frame);
        var zodiac = 0;
        if (frame.Zodiac.Ayanamsa is { } ayanamsa)
        {
            UseZodiac(ayanamsa);
            zodiac = SwissFlags.Sidereal;
        }

        Calculate(moment, (int)body, flags | zodiac, result);
        return flags;
    }

    private int Prepare(in SkyFrame frame)
    {
        var flags = frame.Kind == PositionKind.Geometric ? SwissFlags.TruePosition : 0;
        switch (frame.Center)
        {
            case PositionCenter.Heliocentric:
                return flags | SwissFlags.Heliocentric;
            case PositionCenter.Topocentric:
                UseObserver(frame.Place);
                return flags | SwissFlags.Topocentric;
            default:
                return flags;
        }
    }

    private void OpenFilesOf(JulianDay moment)
    {
        if (_files.MustReopen(moment.Value))
        {
            _library.SetEphemerisPath(_dataPath);
            // Older versions forget these with the files.
            _siderealMode = null;
            _observer = null;
        }
    }

    private void UseZodiac(Ayanamsa ayanamsa)
    {
        if (ayanamsa.SwissNumber >= _library.AyanamsaCount)
        {
            throw new EphemerisRangeException($"{Source} does not know the ayanamsa {ayanamsa.Name}.");
        }

        // Setting the mode makes the library forget its positions, so it is set only when it changes.
        if (_siderealMode != ayanamsa.SwissNumber)
        {
            _library.SetSiderealMode(ayanamsa.SwissNumber);
            _siderealMode = ayanamsa.SwissNumber;
        }
    }

    private void UseObserver(GeoPlace place)
    {
        if (_observer != place)
        {
            _library.SetObserver(place);
            _observer = place;
        }
    }

    private void Calculate(JulianDay moment, int body, int flags, Span<double> result)
    {
        var applied = _library.Calculate(moment.Value, body, flags, result, out var message);
        Require(applied, moment, body < 0 ? "obliquity" : ((Body)body).ToString(), message);
    }

    private static void Require(int applied, JulianDay moment, string subject, string? message)
    {
        if (applied < 0 || (applied & SwissFlags.EphemerisMask) != SwissFlags.SwissEphemeris)
        {
            throw new EphemerisRangeException(
                $"Swiss Ephemeris has no data for {subject} at {moment}: {message?.Trim() ?? "no reason given"}. {SwissPackages.DataHint}.");
        }
    }

    private void VerifyData(string dataPath)
    {
        Span<double> result = stackalloc double[6];
        foreach (var body in (ReadOnlySpan<Body>)[Body.Sun, Body.Moon, Body.Chiron])
        {
            var applied = _library.Calculate(
                JulianDay.J2000.Value, (int)body, SwissFlags.SwissEphemeris | SwissFlags.Speed, result, out var message);
            if (applied < 0 || (applied & SwissFlags.SwissEphemeris) == 0)
            {
                throw new EphemerisUnavailableException(SwissPackages.DataMissing(dataPath, message));
            }
        }
    }
}
