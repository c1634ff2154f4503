using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Ephemeris;

public sealed class SwissEphemerisTests
{
    [Fact]
    public void Open_FolderWithoutData_SaysWhatToInstall()
    {
        var folder = Directory.CreateTempSubdirectory("astro-empty-");
        try
        {
            var failure = Assert.Throws<EphemerisUnavailableException>(
                () => SwissEphemeris.Open(new SwissEphemerisOptions { DataPath = folder.FullName }));
            Assert.Contains("swe-basic-data", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete();
        }
    }

    [Fact]
    public void Open_LibraryMissing_PassesItsMessageOn()
    {
        var failure = Assert.Throws<EphemerisUnavailableException>(() => SwissEphemeris.Open(
            new SwissEphemerisOptions(), () => throw new EphemerisUnavailableException("install libswe2.0")));
        Assert.Equal("install libswe2.0", failure.Message);
    }

    [Fact]
    public async Task ComputeAsync_CalculationThrows_PassesTheExceptionOnAndGoesOn()
    {
        using var ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 });
        await Assert.ThrowsAsync<FormatException>(() => ephemeris.ComputeAsync<int, int>(0, (_, _) => throw new FormatException()).AsTask());
        Assert.Equal(42, await ephemeris.ComputeAsync(42, (_, state) => state));
    }

    [Fact]
    public async Task ComputeAsync_Cancelled_DoesNotRun()
    {
        using var ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => ephemeris.ComputeAsync<int, int>(0, (_, _) => throw new FormatException(), new CancellationToken(true)).AsTask());
    }

    [Fact]
    public async Task ComputeAsync_AfterDispose_Throws()
    {
        var ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 });
        ephemeris.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await ephemeris.ComputeAsync(1, (_, state) => state));
    }

    /// <summary>Obliquity and nutation of 1987-04-10 0h TD: Meeus, Astronomical Algorithms (2nd edition), example 22.a (IAU 1980).</summary>
    [Fact]
    public async Task Orientation_ExampleOfMeeus_IsHis()
    {
        using var ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 });
        var orientation = await ephemeris.ComputeAsync(new JulianDay(2446895.5), (sky, day) => sky.Orientation(day));
        Assert.Equal(-3.788 / 3600, orientation.NutationInLongitude.Degrees, 0.01 / 3600);
        Assert.Equal(9.443 / 3600, orientation.NutationInObliquity.Degrees, 0.01 / 3600);
        Assert.Equal(23.443569, orientation.TrueObliquity.Degrees, 0.1 / 3600);
        Assert.Equal(
            orientation.MeanObliquity.Degrees + orientation.NutationInObliquity.Degrees, orientation.TrueObliquity.Degrees, 1e-12);
    }

    [Fact]
    public async Task AyanamsaAt_LibraryThatDoesNotKnowIt_ThrowsInsteadOfAnotherAyanamsa()
    {
        using var ephemeris = SwissEphemeris.Open(new SwissEphemerisOptions { Threads = 1 }, () => new OlderLibrary());
        await Assert.ThrowsAsync<EphemerisRangeException>(
            () => ephemeris.ComputeAsync(JulianDay.J2000, (sky, day) => sky.AyanamsaAt(day, Ayanamsas.Find("lahiri_icrc")!)).AsTask());
    }

    /// <summary>A library that knows fewer ayanamsas, as version 2.08 does.</summary>
    private sealed class OlderLibrary : ISwissLibrary
    {
        private readonly NativeSwissLibrary _inner = new();

        public string Version => "2.08";

        public int AyanamsaCount => 43;

        public string HouseSystemLetters => "P";

        public void SetEphemerisPath(string path) => _inner.SetEphemerisPath(path);

        public void SetSiderealMode(int mode) => _inner.SetSiderealMode(mode);

        public void SetObserver(GeoPlace place) => _inner.SetObserver(place);

        public int Calculate(double julianDay, int body, int flags, Span<double> result, out string? message) =>
            _inner.Calculate(julianDay, body, flags, result, out message);

        public int Houses(double julianDay, int flags, GeoPlace place, char system, Span<double> cusps, Span<double> angles) =>
            _inner.Houses(julianDay, flags, place, system, cusps, angles);

        public int Ayanamsa(double julianDay, int flags, out double degrees, out string? message) =>
            _inner.Ayanamsa(julianDay, flags, out degrees, out message);

        public double DeltaT(double julianDay, int flags) => _inner.DeltaT(julianDay, flags);

        public double SiderealTime(double julianDay) => _inner.SiderealTime(julianDay);

        public void Dispose() => _inner.Dispose();
    }
}
