using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using Xunit.Abstractions;

namespace AstroEngine.Tests.Core.Sky.Eclipses;

/// <summary>
/// Eclipses against NASA's catalogues, which were computed with other ephemerides (VSOP87, ELP-2000/82), a smaller Moon for totality (k = 0.272281) and
/// other shadows of the Earth: so types and saros must agree, and figures nearly.
/// </summary>
public sealed class NasaCatalogueTests(PackFixture fixture, ITestOutputHelper output) : IClassFixture<PackFixture>
{
    private const double SecondsPerDay = 86400;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Between_SolarEclipsesOfTheCatalogue_HaveItsFigures()
    {
        Worst worst = new();
        foreach (var row in SkyFacts.Read("Eclipses", "nasa-solar.txt"))
        {
            var (found, seconds) = Find(EclipseKind.Solar, row);
            var eclipse = Assert.IsType<SolarEclipse>(found);
            Assert.Equal(int.Parse(row[2]), eclipse.Saros?.Series);
            Assert.Equal(TypeOf(row[3]), eclipse.Type);
            worst.Note("seconds", seconds, eclipse.IsCentral ? 5 : 12, row[0]);
            worst.Note("gamma", Math.Abs(eclipse.Gamma - SkyFacts.Number(row[4])!.Value), 1e-4, row[0]);
            worst.Note("magnitude", Math.Abs(eclipse.Magnitude - SkyFacts.Number(row[5])!.Value), 1.2e-3, row[0]);
            worst.Note("latitude", Math.Abs(eclipse.Place.Latitude - SkyFacts.Number(row[6])!.Value), 0.3, row[0]);
            worst.Note("altitude", Math.Abs(eclipse.Sun.Altitude - SkyFacts.Number(row[8])!.Value), 1, row[0]);
            if (SkyFacts.Number(row[9]) is { } duration)
            {
                worst.Note("duration", Math.Abs(eclipse.Duration!.Value - duration), 3, row[0]);
            }
        }

        output.WriteLine(worst.ToString());
        Assert.True(worst.Everything < 1, worst.ToString());
    }

    [Fact]
    public void Between_LunarEclipsesOfTheCatalogue_HaveItsFigures()
    {
        Worst worst = new();
        foreach (var row in SkyFacts.Read("Eclipses", "nasa-lunar.txt"))
        {
            var (found, seconds) = Find(EclipseKind.Lunar, row);
            var eclipse = Assert.IsType<LunarEclipse>(found);
            Assert.Equal(int.Parse(row[2]), eclipse.Saros?.Series);
            Assert.Equal(TypeOf(row[3]), eclipse.Type);
            worst.Note("seconds", seconds, 9, row[0]);
            worst.Note("gamma", Math.Abs(eclipse.Gamma - SkyFacts.Number(row[4])!.Value), 1e-4, row[0]);
            worst.Note("penumbral magnitude", Math.Abs(eclipse.PenumbralMagnitude - SkyFacts.Number(row[5])!.Value), 3e-3, row[0]);
            worst.Note("umbral magnitude", Math.Abs(eclipse.UmbralMagnitude - SkyFacts.Number(row[6])!.Value), 3e-3, row[0]);
            NoteMinutes(worst, "penumbral", eclipse.Penumbral, row[7], row[0]);
            NoteMinutes(worst, "partial", eclipse.Partial, row[8], row[0]);
            NoteMinutes(worst, "total", eclipse.Total, row[9], row[0]);
        }

        output.WriteLine(worst.ToString());
        Assert.True(worst.Everything < 1, worst.ToString());
    }

    private static void NoteMinutes(Worst worst, string what, EclipsePhase? phase, string expected, string of)
    {
        Assert.Equal(SkyFacts.Number(expected) is null, phase is null);
        if (phase is { } known)
        {
            worst.Note($"{what} minutes", Math.Abs((known.Seconds / 60) - SkyFacts.Number(expected)!.Value), 2, of);
        }
    }

    private (Eclipse Eclipse, double Seconds) Find(EclipseKind kind, string[] row)
    {
        var tt = SkyFacts.JulianDay(row[0], row[1]);
        var found = Assert.Single(EclipseSearch.Between(_sky, new EclipseQuery(kind), new(tt - 1), new(tt + 1))).Eclipse;
        return (found, Math.Abs(found.Maximum.Value + _sky.DeltaT(found.Maximum).Days - tt) * SecondsPerDay);
    }

    private static EclipseType TypeOf(string letter) => letter switch
    {
        "T" => EclipseType.Total,
        "A" => EclipseType.Annular,
        "H" => EclipseType.Hybrid,
        "N" => EclipseType.Penumbral,
        _ => EclipseType.Partial,
    };
}
