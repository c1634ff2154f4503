using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western;
using AstroEngine.Tests.Core.Charts;
using AstroEngine.Tests.Oracle;
using NodaTime;

namespace AstroEngine.Tests.Core.Western;

/// <summary>That the sect is where the Sun truly is: the replaced system took every chart for one of the day.</summary>
public sealed class ChartSectTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    [Fact]
    public async Task SunAltitude_ThreeThousandMomentsAndPlaces_EqualsLibswe()
    {
        var births = RandomBirths.Between(1850, 2150, 3000, seed: 7);
        var expected = OracleProgram.Run(
            "altitude_oracle.c",
            births.Select(b => FormattableString.Invariant($"{b.Moment.JulianDay.Value:R} {b.Place.Latitude:R} {b.Place.Longitude:R}")));
        var days = 0;
        for (var i = 0; i < births.Count; i++)
        {
            var (moment, place) = (births[i].Moment.JulianDay, births[i].Place);
            var (altitude, sect) = await ephemeris.Instance.ComputeAsync(
                (moment, place), static (sky, s) => (ChartSect.SunAltitude(sky, s.moment, s.place).Degrees, ChartSect.At(sky, s.moment, s.place)));
            // Near the zenith the arcsine has but eight digits.
            Assert.Equal(expected[i][0], altitude, 1e-6);
            Assert.Equal(expected[i][0] >= 0 ? Sect.Day : Sect.Night, sect);
            days += sect == Sect.Day ? 1 : 0;
        }

        Assert.InRange(days, 1350, 1650);
    }

    [Theory]
    // Delhi at noon and midnight, Sydney in the summer of the south.
    [InlineData(1990, 5, 15, 6, 28.6, 77.2, Sect.Day)]
    [InlineData(1990, 5, 15, 19, 28.6, 77.2, Sect.Night)]
    [InlineData(2024, 12, 21, 2, -33.9, 151.2, Sect.Day)]
    [InlineData(2024, 12, 21, 14, -33.9, 151.2, Sect.Night)]
    // Tromsø: the Sun does not set in June and does not rise in December. At the poles half a year is day.
    [InlineData(2024, 6, 21, 23, 69.65, 18.96, Sect.Day)]
    [InlineData(2024, 12, 21, 11, 69.65, 18.96, Sect.Night)]
    [InlineData(2024, 6, 21, 0, 90, 0, Sect.Day)]
    [InlineData(2024, 6, 21, 12, -90, 0, Sect.Night)]
    public async Task At_KnownPlaces_IsTheDayOfThem(int year, int month, int day, int hour, double latitude, double longitude, Sect expected)
    {
        var moment = JulianDay.FromInstant(Instant.FromUtc(year, month, day, hour, 0));
        Assert.Equal(expected, await ephemeris.Instance.ComputeAsync(
            (moment, new GeoPlace(latitude, longitude)), static (sky, s) => ChartSect.At(sky, s.moment, s.Item2)));
    }
}
