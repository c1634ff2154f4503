using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using Xunit.Abstractions;

namespace AstroEngine.Tests.Core.Sky.Eclipses;

/// <summary>Every eclipse of the Sun of the pack against swe_sol_eclipse_when_glob, swe_sol_eclipse_where and swe_sol_eclipse_how.</summary>
public sealed class SolarEclipsesOracleTests(PackFixture fixture, ITestOutputHelper output) : IClassFixture<PackFixture>
{
    private const double SecondsPerDay = 86400;
    private const double From = 2415022;
    private const double To = 2488430;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Between_AllOfTwoCenturies_AreThoseOfLibswe()
    {
        var found = EclipseSearch.Between(_sky, new EclipseQuery(EclipseKind.Solar), new(From), new(To))
            .ConvertAll(f => (SolarEclipse)f.Eclipse);
        var expected = EclipseOracle.NextSolar(found.Select(e => e.Maximum.Value - 5).Prepend(From).Append(found[^1].Maximum.Value + 5));

        Assert.Equal(454, found.Count);
        Assert.Equal(expected[0].Time(0), expected[1].Time(0), 1e-9);
        Assert.True(expected[^1].Time(0) > To, $"libswe has one more at {expected[^1].Time(0)}");
        Worst worst = new();
        for (var i = 0; i < found.Count; i++)
        {
            Compare(found[i], expected[i + 1], worst);
            // Neither did libswe find one in between.
            Assert.True(i == 0 || expected[i + 1].Time(0) - expected[i].Time(0) > 20 || i == 1);
        }

        output.WriteLine(worst.ToString());
        Assert.True(worst.Everything < 1, worst.ToString());
    }

    private static void Compare(SolarEclipse found, EclipseOracle expected, Worst worst)
    {
        Assert.Equal(expected.Type, found.Type);
        Assert.Equal((expected.Result & EclipseOracle.Central) != 0, found.IsCentral);
        Assert.Equal((int)expected.Attribute(9), found.Saros?.Series);
        Assert.Equal((int)expected.Attribute(10), found.Saros?.Member);
        worst.Note("maximum", Math.Abs(found.Maximum.Value - expected.Time(0)) * SecondsPerDay, 1, found);
        Note(worst, "penumbra", found.Penumbra, expected, 2, found);
        Note(worst, "umbra", found.Umbra, expected, 4, found);
        Note(worst, "axis", found.Axis, expected, 6, found);
        worst.Note("magnitude", Math.Abs(found.Magnitude - expected.Attribute(8)), 1e-5, found);
        worst.Note("obscuration", Math.Abs(found.Obscuration - Math.Min(1, expected.Attribute(2))), 2e-5, found);
        // Where the axis only grazes the Earth, the place wanders fast.
        worst.Note("altitude", Math.Abs(found.Sun.Altitude - expected.Attribute(5)), found.Sun.Altitude > 5 ? 0.01 : 0.2, found);
        worst.Note("latitude", Math.Abs(found.Place.Latitude - expected.Latitude), found.Sun.Altitude > 5 ? 0.01 : 0.2, found);
        if (found.UmbraDiameter is { } diameter)
        {
            worst.Note("diameter", Math.Abs(diameter - Math.Abs(expected.Attribute(3))), 0.2, found);
        }
    }

    private static void Note(Worst worst, string what, EclipsePhase? phase, EclipseOracle expected, int index, SolarEclipse found)
    {
        // Of the smallest partial eclipse libswe has no times, but calls its maximum the beginning of totality.
        var isGiven = expected.Time(index) != 0 && !(expected.Type == EclipseType.Partial && index != 2);
        Assert.True(isGiven == phase is not null, $"{what} begins {expected.Time(index)} by libswe: {found}");
        if (phase is { } known)
        {
            worst.Note(what + " begins", Math.Abs(known.Begins.Value - expected.Time(index)) * SecondsPerDay, 2, found);
            worst.Note(what + " ends", Math.Abs(known.Ends.Value - expected.Time(index + 1)) * SecondsPerDay, 2, found);
        }
    }
}
