using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Dignities;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;
using NodaTime;
using static AstroEngine.Core.Ephemeris.ChartPoint;

namespace AstroEngine.Tests.Core.Western.Dignities;

/// <summary>Scores of essential dignities that others have published.</summary>
public sealed class PublishedDignitiesTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    /// <summary>
    /// Eric Purdue, Almuten Figuris calculation (10 August 2014), by Egyptian terms and the triplicities of Dorotheus as here: of 5 Aries by day
    /// Mars has 5 as ruler and 1 by face, the Sun 4 by exaltation and 3 by triplicity, Jupiter 2 by term.
    /// </summary>
    [Theory]
    [InlineData(Sun, 7)]
    [InlineData(Mars, 6)]
    [InlineData(Jupiter, 2)]
    public void Of_FiveAriesByDay_HasThePointsOfPurdue(ChartPoint planet, int score) =>
        Assert.Equal(score, PlanetDignities.Of(planet, new Angle(5), Sect.Day).Score);

    /// <summary>
    /// The tests of immanuel-python (tests/test_dignity.py), which were checked against Astro Gold: San Diego, 2000-01-01 10:00. Its triplicities
    /// are Ptolemy's, and there nothing is peregrine in its fall or in a sign of its own element; what hangs on neither is compared: Mercury in
    /// its own term scores 2, Mars is peregrine and scores -5, so do Sun and Venus without receptions, and the Moon is in her fall.
    /// </summary>
    [Fact]
    public async Task Of_SanDiego2000_HasTheDignitiesOfAstroGold()
    {
        var birth = new NatalRequest
        {
            Moment = new BirthMoment(Instant.FromUtc(2000, 1, 1, 18, 0), Offset.FromHours(-8)),
            Place = new GeoPlace(32 + (42 / 60.0) + (55 / 3600.0), -(117 + (9 / 60.0) + (23 / 3600.0))),
            Zodiac = ZodiacFrame.Tropical,
            HouseSystem = HouseSystems.Placidus,
        };
        var (chart, sect) = await ephemeris.Instance.ComputeAsync(
            birth, static (sky, b) => (NatalChartCalculator.Calculate(sky, b), ChartSect.At(sky, b.Moment.JulianDay, b.Place)));
        PlanetDignities Of(ChartPoint point) =>
            PlanetDignities.Of(point, chart.Placements.Single(p => p.Point == point).Position.Longitude, sect);

        Assert.Equal(Sect.Day, sect);
        Assert.Equal([Dignity.Term], Of(Mercury).Held);
        Assert.Equal(2, Of(Mercury).Score);
        foreach (var point in new[] { Mars, Sun, Venus })
        {
            Assert.Equal((true, -5), (Of(point).IsPeregrine, Of(point).Score));
        }

        Assert.Contains(Dignity.Fall, Of(Moon).Held);
        foreach (var point in new[] { Jupiter, Saturn })
        {
            Assert.Equal([Dignity.Peregrine], Of(point).Held);
        }
    }
}
