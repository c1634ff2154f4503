using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Western.Lots.Formulas;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Western.Lots;

public sealed class LotDefinitionsTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    /// <summary>
    /// Nativities of Vettius Valens, Anthology II.22, which he reckons by whole signs: all by day, the signs of Ascendant, Sun and Moon, and of the
    /// lots of Fortune and of Exaltation.
    /// </summary>
    [Theory]
    [InlineData(Sign.Cancer, Sign.Taurus, Sign.Aries, Sign.Gemini, Sign.Gemini)]
    [InlineData(Sign.Leo, Sign.Taurus, Sign.Aquarius, Sign.Taurus, Sign.Cancer)]
    public void Compute_NativitiesOfValens_HaveHisLots(Sign ascendant, Sign sun, Sign moon, Sign fortune, Sign exaltation)
    {
        var values = Values(new Angle(((int)ascendant * 30) + 15), Sect.Day);
        values.Set(ChartPoint.Sun, new Angle(((int)sun * 30) + 19));
        values.Set(ChartPoint.Moon, new Angle(((int)moon * 30) + 19));
        values.SetRulers();
        LotCalculator.Compute(values);
        Assert.Equal(fortune, SignPosition.Of(values.Of(Lot.Fortune)).Sign);
        Assert.Equal(exaltation, SignPosition.Of(values.Of(Lot.Exaltation)).Sign);
    }

    /// <summary>The formulas of the replaced Meridian system, written out once more.</summary>
    [Fact]
    public async Task Calculate_ThreeThousandBirths_EqualsTheFormulasOnPositionsOfLibswe()
    {
        var births = RandomBirths.Between(1850, 2150, 3600, seed: 99)
            .Where(b => b.Center != PositionCenter.Heliocentric && b.HouseSystem.Sectors == 12).ToList();
        var rows = OracleProgram.Run("natal_oracle.c", births.Select(OracleLine));
        var sun = OracleProgram.Run(
            "altitude_oracle.c",
            births.Select(b => FormattableString.Invariant($"{b.Moment.JulianDay.Value:R} {b.Place.Latitude:R} {b.Place.Longitude:R}")));
        Assert.True(births.Count > 2000);
        for (var i = 0; i < births.Count; i++)
        {
            var chart = await ephemeris.Instance.ComputeAsync(new LotRequest(births[i], null, []), LotChart.Calculate);
            var day = sun[i][0] >= 0;
            var expected = Expected(rows[i], day);
            Assert.Equal(day ? Sect.Day : Sect.Night, chart.Sect);
            Assert.Equal(Names.All<Lot>(), chart.Lots.Select(l => l.Name));
            foreach (var lot in chart.Lots)
            {
                Assert.True(lot.Longitude.SeparationFrom(new Angle(expected[lot.Name])).Degrees < 1e-7, $"{lot.Name} of {births[i]}");
                Assert.InRange(lot.Longitude.Degrees, 0, 359.9999999999999);
                Assert.Equal(chart.Natal.Houses.HouseOf(lot.Longitude), lot.House);
            }
        }
    }

    [Fact]
    public async Task Calculate_OwnLots_MayNameEveryPointAndLotsBefore()
    {
        var birth = RandomBirths.Between(1990, 1991, 1, seed: 1)[0] with
        {
            Center = PositionCenter.Geocentric,
            HouseSystem = HouseSystems.Placidus,
            Zodiac = ZodiacFrame.Tropical,
        };
        var own = new[]
        {
            new OwnLot("twice", LotFormula.Parse("ascendant + ketu - rahu")),
            new OwnLot("sum", LotFormula.Parse(string.Join(" + ", ChartPoints.All.Select(Names.Of)))),
            new OwnLot("chain", LotFormula.Parse("twice + fortune - friends", ["twice", "sum"])),
        };
        var (chart, all) = await ephemeris.Instance.ComputeAsync(
            new LotRequest(birth, [Lot.Fortune], own),
            static (sky, request) => (LotChart.Calculate(sky, request), NatalChartCalculator.Calculate(sky, request.Birth with { Points = ChartPoints.All })));

        Assert.Equal(["fortune", "twice", "sum", "chain"], chart.Lots.Select(l => l.Name));
        Assert.Equal(0, chart.Lots[1].Longitude.From(all.Houses.Angles.Descendant).Degrees, 9);
        Assert.Equal(0, chart.Lots[2].Longitude.From(new Angle(all.Placements.Sum(p => p.Position.Longitude.Degrees))).Degrees, 9);
        var values = await ephemeris.Instance.ComputeAsync(new LotRequest(birth, null, []), LotChart.Calculate);
        Assert.Equal(
            0, chart.Lots[3].Longitude.From(chart.Lots[1].Longitude + chart.Lots[0].Longitude - values.Lots[(int)Lot.Friends].Longitude).Degrees, 9);
    }

    [Fact]
    public void Compute_ThirtySixSectors_LeavesOutWhatNeedsHouses()
    {
        Assert.Equal([Lot.Travel, Lot.Fame, Lot.Property], LotDefinitions.All.Where(d => d.NeedsHouses).Select(d => d.Lot));
        var houses = new HouseDivision(
            HouseSystems.Find("gauquelin")!, HouseSystems.Find("gauquelin")!, [.. Enumerable.Range(0, 36).Select(i => new Angle(360 - (i * 10)).Normalized())], default);
        var values = new LotValues(houses, Sect.Night);
        values.SetRulers();
        LotCalculator.Compute(values);
        Assert.False(values.HasHouses);
    }

    private static LotValues Values(Angle ascendant, Sect sect) => new(
        new HouseDivision(
            HouseSystems.Equal,
            HouseSystems.Equal,
            [.. Enumerable.Range(0, 12).Select(i => (ascendant + new Angle(i * 30)).Normalized())],
            new HouseAngles(ascendant, (ascendant - new Angle(90)).Normalized(), default, default)),
        sect);

    private static Dictionary<string, double> Expected(double[] row, bool day)
    {
        var cusps = (int)row[4];
        var asc = row[5];
        double Cusp(int house) => row[9 + house - 1];
        double Body(int body) => row[9 + cusps + (body * 7) + 1];
        // Sun 0, Moon 1, Mercury 2, Venus 3, Mars 4, Jupiter 5, Saturn 6 rule the signs from Aries.
        int[] rulers = [4, 3, 2, 1, 0, 2, 3, 4, 5, 6, 6, 5];
        double Ruler(int house) => Body(rulers[(int)(Cusp(house) / 30) % 12]);
        double Way(double to, double from) => day ? asc + to - from : asc + from - to;
        var (sun, moon, mercury, venus, jupiter, saturn) = (Body(0), Body(1), Body(2), Body(3), Body(5), Body(6));
        var fortune = Way(moon, sun);
        var spirit = Way(sun, moon);
        return new()
        {
            ["fortune"] = fortune,
            ["spirit"] = spirit,
            ["basis"] = asc + fortune - spirit,
            ["travel"] = asc + Cusp(9) - Ruler(9),
            ["fame"] = asc + Cusp(10) - sun,
            ["work"] = Way(mercury, saturn),
            ["property"] = asc + Cusp(4) - Ruler(4),
            ["wealth"] = Way(jupiter, sun),
            ["eros"] = Way(venus, spirit),
            ["necessity"] = Way(spirit, fortune),
            ["victory"] = Way(jupiter, spirit),
            ["nemesis"] = Way(spirit, saturn),
            ["exaltation"] = day ? asc + 19 - sun : asc + 33 - moon,
            ["marriage"] = Way(venus, saturn),
            ["faith"] = Way(jupiter, sun),
            ["friends"] = Way(mercury, jupiter),
        };
    }

    private static string OracleLine(NatalRequest birth) => FormattableString.Invariant(
        $"{birth.Moment.JulianDay.Value:R} {birth.Place.Latitude:R} {birth.Place.Longitude:R} {birth.Place.Altitude:R} {birth.Zodiac.Ayanamsa?.SwissNumber ?? -1} {birth.HouseSystem.Letter} {"gth"[(int)birth.Center]} {"ag"[(int)birth.Positions]}");
}
