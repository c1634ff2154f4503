using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using SwissEphNet;

namespace AstroEngine.Functions.Hosting;

/// <summary>Swiss Ephemeris as SwissEphNet, a translation of version 2.08 of the C library; provenance says so.</summary>
/// <remarks>It reads no files itself: it asks for each by an event, and names it with the folder that was set.</remarks>
internal sealed class SwissEphNetLibrary : ISwissLibrary
{
    private readonly SwissEph _library = new();
    private string _path = string.Empty;

    public SwissEphNetLibrary() => _library.OnLoadFile += LoadFile;

    public string Version => $"{_library.swe_version()} (SwissEphNet)";

    public int AyanamsaCount => SwissEph.SE_NSIDM_PREDEF;

    // Version 2.08 lacks Savard A (J).
    public string HouseSystemLetters => "WPADNVKRCOSBMTXHUFYLQIiG";

    public void SetEphemerisPath(string path)
    {
        _path = path;
        _library.swe_set_ephe_path(path);
    }

    public void SetSiderealMode(int mode) => _library.swe_set_sid_mode(mode, 0, 0);

    public void SetObserver(GeoPlace place) => _library.swe_set_topo(place.Longitude, place.Latitude, place.Altitude);

    public int Calculate(double julianDay, int body, int flags, Span<double> result, out string? message)
    {
        var values = new double[6];
        var text = string.Empty;
        var applied = _library.swe_calc_ut(julianDay, body, flags, values, ref text);
        values.CopyTo(result);
        message = string.IsNullOrEmpty(text) ? null : text;
        return applied;
    }

    public int Houses(double julianDay, int flags, GeoPlace place, char system, Span<double> cusps, Span<double> angles)
    {
        var first = new double[37];
        var second = new double[10];
        var applied = _library.swe_houses_ex(julianDay, flags, place.Latitude, place.Longitude, system, first, second);
        first.CopyTo(cusps);
        second.CopyTo(angles);
        return applied;
    }

    public int Ayanamsa(double julianDay, int flags, out double degrees, out string? message)
    {
        var text = string.Empty;
        var applied = _library.swe_get_ayanamsa_ex_ut(julianDay, flags, out degrees, ref text);
        message = string.IsNullOrEmpty(text) ? null : text;
        return applied;
    }

    public double DeltaT(double julianDay, int flags)
    {
        var text = string.Empty;
        return _library.swe_deltat_ex(julianDay, flags, ref text);
    }

    public double SiderealTime(double julianDay) => _library.swe_sidtime(julianDay);

    public void Dispose() => _library.Dispose();

    private void LoadFile(object? sender, LoadFileEventArgs request)
    {
        // It asks for "[ephe]\name" or a path; only the name matters, since all data files lie in one folder.
        var name = Path.GetFileName(request.FileName.Replace('\\', '/'));
        var file = Path.Combine(_path, name);
        request.File = File.Exists(file) ? File.OpenRead(file) : null;
    }
}
