using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;
using NodaTime;

namespace AstroEngine.Tests.Core.Western.Lots;

/// <summary>
/// Lots that others have published: those of the tests of immanuel-python (tests/test_part.py), San Diego, 2000-01-01. Fortune is that of
/// astro.com to the second of arc; Spirit and Eros are those of astro-seek.com, which reckons without seconds, to a twentieth of a degree.
/// </summary>
public sealed class PublishedLotsTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private const double Second = 1 / 3600.0;
    private const double Coarse = 0.05;

    [Theory]
    [InlineData(10, Sect.Day, Lot.Fortune, Sign.Capricorn, 11 + (18 / 60.0) + (41 / 3600.0), Second)]
    [InlineData(0, Sect.Night, Lot.Fortune, Sign.Sagittarius, 10 + (4 / 60.0) + (30 / 3600.0), Second)]
    [InlineData(10, Sect.Day, Lot.Spirit, Sign.Aries, 29 + (54 / 60.0), Coarse)]
    [InlineData(0, Sect.Night, Lot.Spirit, Sign.Leo, 12 + (18 / 60.0), Coarse)]
    [InlineData(10, Sect.Day, Lot.Eros, Sign.Libra, 7 + (34 / 60.0), Coarse)]
    [InlineData(0, Sect.Night, Lot.Eros, Sign.Gemini, 22 + (8 / 60.0), Coarse)]
    public async Task Calculate_SanDiego2000_HasTheLotsOfImmanuel(int hour, Sect sect, Lot lot, Sign sign, double degrees, double tolerance)
    {
        var birth = new NatalRequest
        {
            Moment = new BirthMoment(Instant.FromUtc(2000, 1, 1, hour + 8, 0), Offset.FromHours(-8)),
            Place = new GeoPlace(32 + (43 / 60.0), -(117 + (9 / 60.0))),
            Zodiac = ZodiacFrame.Tropical,
            HouseSystem = HouseSystems.Placidus,
        };

        var chart = await ephemeris.Instance.ComputeAsync(new LotRequest(birth, [lot], []), LotChart.Calculate);

        Assert.Equal(sect, chart.Sect);
        var longitude = Assert.Single(chart.Lots).Longitude;
        Assert.Equal(0, longitude.From(new Angle(((int)sign * 30) + degrees)).Degrees, tolerance);
    }
}
