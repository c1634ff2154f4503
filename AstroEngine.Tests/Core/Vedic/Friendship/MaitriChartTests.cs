using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Friendship;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;

namespace AstroEngine.Tests.Core.Vedic.Friendship;

public sealed class MaitriChartTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    /// <summary>
    /// Rama's chart of P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 3.4: Sun in Aries, Moon and Jupiter in Cancer, Mercury
    /// in Taurus, Venus in Pisces, Mars in Capricorn, Saturn in Libra. The nodes are not part of his examples.
    /// </summary>
    private static readonly Sign[] Rama =
    [
        Sign.Aries, Sign.Cancer, Sign.Taurus, Sign.Pisces, Sign.Capricorn, Sign.Cancer, Sign.Libra, Sign.Sagittarius, Sign.Gemini,
    ];

    [Theory]
    // Examples 4 and 5.
    [InlineData("sun", "mercury moon jupiter mars venus", "saturn")]
    [InlineData("moon", "saturn sun mercury", "mars jupiter venus")]
    // Exercise 5.
    [InlineData("jupiter", "saturn sun mercury", "moon mars venus")]
    [InlineData("venus", "sun mercury mars", "moon jupiter saturn")]
    public void RowsOf_PublishedChart_HasItsTemporaryRelations(string planet, string friends, string enemies)
    {
        var row = Row(planet);
        Assert.Equal(Sorted(friends), Others(row, r => r.Temporary == PlanetaryRelation.Friend));
        Assert.Equal(Sorted(enemies), Others(row, r => r.Temporary == PlanetaryRelation.Enemy));
    }

    [Theory]
    // Example 5.
    [InlineData("sun", "great_friend", "moon mars jupiter")]
    [InlineData("sun", "friend", "mercury")]
    [InlineData("sun", "neutral", "venus")]
    [InlineData("sun", "great_enemy", "saturn")]
    [InlineData("moon", "great_friend", "sun mercury")]
    [InlineData("moon", "friend", "saturn")]
    [InlineData("moon", "enemy", "mars jupiter venus")]
    // Exercise 6, which calls Venus a natural neutral of Jupiter, against the book's own table 7 and Parashara: an enemy.
    [InlineData("jupiter", "great_friend", "sun")]
    [InlineData("jupiter", "friend", "saturn")]
    [InlineData("jupiter", "neutral", "mercury moon mars")]
    [InlineData("jupiter", "great_enemy", "venus")]
    [InlineData("venus", "great_friend", "mercury")]
    [InlineData("venus", "friend", "mars")]
    [InlineData("venus", "neutral", "sun saturn")]
    [InlineData("venus", "enemy", "jupiter")]
    [InlineData("venus", "great_enemy", "moon")]
    public void RowsOf_PublishedChart_HasItsFivefoldRelations(string planet, string relation, string others) =>
        Assert.Equal(Sorted(others), Others(Row(planet), r => r.Compound is { } compound && Names.Of(compound) == relation));

    [Fact]
    public async Task Calculate_RandomBirths_RelateAllNineAndTheNodesForTheTimeAlone()
    {
        foreach (var birth in RandomBirths.Between(1900, 2100, 200, seed: 55).Where(b => b.Center != PositionCenter.Heliocentric))
        {
            var chart = await ephemeris.Instance.ComputeAsync(birth, MaitriChart.Calculate);
            Assert.Equal(MaitriChart.Grahas, chart.Rows.Select(r => r.Planet));
            foreach (var row in chart.Rows)
            {
                Assert.Equal(MaitriChart.Grahas.Where(g => g != row.Planet), row.Relations.Select(r => r.Other));
                foreach (var relation in row.Relations)
                {
                    var other = chart.Rows.Single(r => r.Planet == relation.Other);
                    var back = other.Relations.Single(r => r.Other == row.Planet);
                    // Friendship for the time is mutual; places from each other make 14 signs, or 2 in the same sign.
                    Assert.Equal(relation.Temporary, back.Temporary);
                    Assert.Equal(row.Sign == other.Sign ? 2 : 14, relation.Place + back.Place);
                    Assert.Equal(row.Planet <= ChartPoint.Saturn && relation.Other <= ChartPoint.Saturn, relation.Natural is not null);
                    Assert.Equal(relation.Natural + (relation.Temporary - PlanetaryRelation.Neutral), relation.Compound);
                }
            }

            Assert.Equal(7, chart.Rows.Single(r => r.Planet == ChartPoint.Rahu).Relations.Single(r => r.Other == ChartPoint.Ketu).Place);
        }
    }

    [Fact]
    public void RowsOf_NotNine_IsRefused() => Assert.Throws<ArgumentException>(() => MaitriChart.RowsOf(new Angle[7]));

    private static MaitriRow Row(string planet) =>
        MaitriChart.RowsOf([.. Rama.Select(sign => new Angle(((int)sign * 30) + 15))]).Single(row => Names.Of(row.Planet) == planet);

    private static IEnumerable<string> Others(MaitriRow row, Func<Maitri, bool> isMeant) =>
        row.Relations.Where(r => r.Other <= ChartPoint.Saturn && isMeant(r)).Select(r => Names.Of(r.Other)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sorted(string names) => names.Split(' ').Order(StringComparer.Ordinal);
}
