using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Sky.Eclipses;
using AstroEngine.Core.Time;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using Xunit.Abstractions;

namespace AstroEngine.Tests.Core.Sky.Eclipses;

/// <summary>Eclipses of the Sun as places have them, against swe_sol_eclipse_when_loc and swe_sol_eclipse_how.</summary>
public sealed class LocalSolarEclipsesOracleTests(PackFixture fixture, ITestOutputHelper output) : IClassFixture<PackFixture>
{
    private const double SecondsPerDay = 86400;
    private const double From = 2415022;
    private const double To = 2488430;
    private const double FarthestNext = 9000;

    private readonly PackSky _sky = new([fixture.Pack]);

    [Fact]
    public void Nearest_ThousandRandomDaysAndPlaces_IsTheNextThatLibsweSees()
    {
        var random = new Random(9);
        var cases = Enumerable.Range(0, 1000).Select(_ => (Day: From + (random.NextDouble() * (To - From - FarthestNext)), Place: RandomPlace(random))).ToList();
        var expected = EclipseOracle.NextSolarAt(cases);

        Worst worst = new();
        var grazing = 0;
        List<(double, GeoPlace)> contacts = [];
        for (var i = 0; i < cases.Count; i++)
        {
            var found = Next(cases[i].Place, cases[i].Day);
            if (Math.Abs(found.Eclipse.Maximum.Value - expected[i].Time(0)) > 1)
            {
                // One of the two sees an eclipse that the other does not: at the horizon, or hardly any.
                AssertGrazing(found, cases[i].Place);
                grazing++;
                continue;
            }

            Compare(found.LocalSolar!, expected[i], worst);
            contacts.Add((found.LocalSolar!.First.At.Value, cases[i].Place));
            contacts.Add((found.LocalSolar!.Fourth.At.Value, cases[i].Place));
        }

        var overlaps = EclipseOracle.Overlaps(contacts);
        for (var i = 0; i < contacts.Count; i++)
        {
            // The Moon moves half an arcsecond a second: 1e-5 degrees are less than a tenth of a second of time.
            worst.Note("overlap at contact", Math.Abs(overlaps[i]), 1e-5, contacts[i]);
        }

        output.WriteLine($"{grazing} of {cases.Count} grazing{Environment.NewLine}{worst}");
        Assert.True(worst.Everything < 1, worst.ToString());
        Assert.InRange(grazing, 0, 20);
    }

    [Fact]
    public void Of_PlacesOnTheCentralPath_HasTheContactsOfLibswe()
    {
        var random = new Random(10);
        var central = EclipseSearch.Between(_sky, new EclipseQuery(EclipseKind.Solar), new(From), new(To - FarthestNext))
            .Select(f => (SolarEclipse)f.Eclipse).Where(e => e.IsCentral && e.Sun.Altitude > 10).ToList();
        // Places a little off the middle of the path.
        var cases = central.Select(e => (Eclipse: e, Place: e.Place with { Latitude = e.Place.Latitude + ((random.NextDouble() - 0.5) * 0.2) })).ToList();
        var expected = EclipseOracle.NextSolarAt(cases.Select(c => (c.Eclipse.Maximum.Value - 1, c.Place)));

        Worst worst = new();
        var total = 0;
        for (var i = 0; i < cases.Count; i++)
        {
            var found = LocalSolarEclipses.Of(_sky, cases[i].Eclipse, cases[i].Place);
            Assert.NotNull(found);
            Compare(found, expected[i], worst);
            total += found.Second is null ? 0 : 1;
        }

        output.WriteLine($"{total} of {cases.Count} total or annular{Environment.NewLine}{worst}");
        Assert.True(worst.Everything < 1, worst.ToString());
        Assert.True(total > 200);
    }

    private static void Compare(LocalSolarEclipse found, EclipseOracle expected, Worst worst)
    {
        if ((expected.Result & EclipseOracle.MaximumVisible) == 0)
        {
            // libswe then says when the Sun rises or sets instead; with another refraction than ours.
            Assert.False(found.Maximum.IsVisible && found.Maximum.ApparentAltitude > 0.01, found.ToString());
        }
        else
        {
            Assert.Equal(expected.Type, found.Type);
            worst.Note("maximum", Math.Abs(found.Maximum.At.Value - expected.Time(0)) * SecondsPerDay, 1, found);
            worst.Note("magnitude", Math.Abs(found.Cover.Magnitude - expected.Attribute(8)), 1e-5, found);
            worst.Note("obscuration", Math.Abs(found.Cover.Obscuration - Math.Min(1, expected.Attribute(2))), 1e-5, found);
            worst.Note("altitude", Math.Abs(found.Maximum.Altitude - expected.Attribute(5)), 0.002, found);
            worst.Note("apparent altitude", Math.Abs(found.Maximum.ApparentAltitude - expected.Attribute(6)), 0.003, found);
        }

        // Where the Moon hardly touches the Sun, libswe's search for contacts goes astray.
        if (found.Cover.Magnitude > 0.05)
        {
            NoteContact(worst, "first", found.First, expected.Time(1), found);
            NoteContact(worst, "fourth", found.Fourth, expected.Time(4), found);
        }

        if (found.Second is not null && found.Duration > 20)
        {
            NoteContact(worst, "second", found.Second, expected.Time(2), found);
            NoteContact(worst, "third", found.Third, expected.Time(3), found);
        }
    }

    private static void NoteContact(Worst worst, string what, EclipseSight? contact, double expected, LocalSolarEclipse of)
    {
        Assert.NotNull(contact);
        worst.Note(what, Math.Abs(contact.Value.At.Value - expected) * SecondsPerDay, 2, of);
    }

    private static void AssertGrazing(FoundEclipse found, GeoPlace place)
    {
        var local = found.LocalSolar!;
        var highest = new[] { local.First, local.Maximum, local.Fourth }.Max(s => s.ApparentAltitude);
        Assert.True(highest < 0.9 || local.Cover.Magnitude < 1e-4, $"{place}: {found}");
    }

    private FoundEclipse Next(GeoPlace place, double day) => EclipseSearch.Nearest(
        _sky, new EclipseQuery(EclipseKind.Solar, Place: place, IsVisibleOnly: true), new JulianDay(day), SearchDirection.Next, 1, FarthestNext).Single();

    private static GeoPlace RandomPlace(Random random) =>
        new((random.NextDouble() * 170) - 85, (random.NextDouble() * 360) - 180, random.Next(3) == 0 ? random.NextDouble() * 3000 : 0);
}
