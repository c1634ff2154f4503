using System.Runtime.InteropServices;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>Swiss Ephemeris as the C library libswe, called in this process.</summary>
public sealed unsafe class NativeSwissLibrary : ISwissLibrary
{
    // The tables of ayanamsas and house systems, and the promise of accuracy, are those of this version.
    private static readonly Version Oldest = new(2, 10, 3);

    /// <summary>Opens the library for the calling thread.</summary>
    /// <exception cref="EphemerisUnavailableException">The library is not installed or too old; the message names the packages.</exception>
    public NativeSwissLibrary()
    {
        try
        {
            var buffer = stackalloc byte[SwissNative.MessageSize];
            var reported = Marshal.PtrToStringUTF8((nint)SwissNative.Version(buffer)) ?? "unknown";
            // Distributions add their own mark: Debian's is 2.10.03-deb1.
            Version = reported.Split('-')[0];
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or BadImageFormatException)
        {
            throw new EphemerisUnavailableException(SwissPackages.LibraryMissing, e);
        }

        if (!System.Version.TryParse(Version, out var version) || version < Oldest)
        {
            throw new EphemerisUnavailableException(SwissPackages.LibraryTooOld(Version));
        }
    }

    /// <inheritdoc />
    public string Version { get; }

    /// <inheritdoc />
    public int AyanamsaCount => Ayanamsas.All.Count;

    /// <inheritdoc />
    public string HouseSystemLetters { get; } = string.Concat(HouseSystems.All.Select(s => s.Letter));

    /// <inheritdoc />
    public void SetEphemerisPath(string path) => SwissNative.SetEphemerisPath(path);

    /// <inheritdoc />
    public void SetSiderealMode(int mode) => SwissNative.SetSiderealMode(mode, 0, 0);

    /// <inheritdoc />
    public void SetObserver(GeoPlace place) => SwissNative.SetObserver(place.Longitude, place.Latitude, place.Altitude);

    /// <inheritdoc />
    public int Calculate(double julianDay, int body, int flags, Span<double> result, out string? message)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(result.Length, 6);
        var buffer = stackalloc byte[SwissNative.MessageSize];
        buffer[0] = 0;
        fixed (double* values = result)
        {
            var applied = SwissNative.Calculate(julianDay, body, flags, values, buffer);
            message = Text(buffer);
            return applied;
        }
    }

    /// <inheritdoc />
    public int Houses(double julianDay, int flags, GeoPlace place, char system, Span<double> cusps, Span<double> angles)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cusps.Length, 37);
        ArgumentOutOfRangeException.ThrowIfLessThan(angles.Length, 10);
        fixed (double* first = cusps, second = angles)
        {
            return SwissNative.Houses(julianDay, flags, place.Latitude, place.Longitude, system, first, second);
        }
    }

    /// <inheritdoc />
    public int Ayanamsa(double julianDay, int flags, out double degrees, out string? message)
    {
        var buffer = stackalloc byte[SwissNative.MessageSize];
        buffer[0] = 0;
        double value;
        var applied = SwissNative.Ayanamsa(julianDay, flags, &value, buffer);
        degrees = value;
        message = Text(buffer);
        return applied;
    }

    /// <inheritdoc />
    public double DeltaT(double julianDay, int flags)
    {
        var buffer = stackalloc byte[SwissNative.MessageSize];
        return SwissNative.DeltaT(julianDay, flags, buffer);
    }

    /// <inheritdoc />
    public double SiderealTime(double julianDay) => SwissNative.SiderealTime(julianDay);

    /// <inheritdoc />
    public void Dispose() => SwissNative.Close();

    private static string? Text(byte* buffer) => buffer[0] == 0 ? null : Marshal.PtrToStringUTF8((nint)buffer);
}
