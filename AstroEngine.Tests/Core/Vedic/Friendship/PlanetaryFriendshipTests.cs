using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Friendship;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Friendship;

public sealed class PlanetaryFriendshipTests
{
    /// <summary>Brihat Parashara Hora Shastra III.55: friends, and enemies, of each planet.</summary>
    [Theory]
    [InlineData(ChartPoint.Sun, "Moon Mars Jupiter", "Venus Saturn")]
    [InlineData(ChartPoint.Moon, "Sun Mercury", "")]
    [InlineData(ChartPoint.Mars, "Sun Moon Jupiter", "Mercury")]
    [InlineData(ChartPoint.Mercury, "Sun Venus", "Moon")]
    [InlineData(ChartPoint.Jupiter, "Sun Moon Mars", "Mercury Venus")]
    [InlineData(ChartPoint.Venus, "Mercury Saturn", "Sun Moon")]
    [InlineData(ChartPoint.Saturn, "Mercury Venus", "Sun Moon Mars")]
    public void Natural_EveryPair_IsThatOfTheText(ChartPoint planet, string friends, string enemies)
    {
        foreach (var other in Enum.GetValues<ChartPoint>().Where(p => p <= ChartPoint.Saturn && p != planet))
        {
            var expected = friends.Split(' ').Contains(other.ToString()) ? 1 : enemies.Split(' ').Contains(other.ToString()) ? -1 : 0;
            Assert.Equal(expected, PlanetaryFriendship.Natural(planet, other));
        }
    }

    [Theory]
    [InlineData(ChartPoint.Sun, ChartPoint.Sun)]
    [InlineData(ChartPoint.Sun, ChartPoint.Rahu)]
    [InlineData(ChartPoint.Ketu, ChartPoint.Sun)]
    public void Natural_NoPairOfPlanets_IsRefused(ChartPoint planet, ChartPoint other) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanetaryFriendship.Natural(planet, other));

    [Fact]
    public void Temporary_SixSigns_AreFriends()
    {
        var friends = Enumerable.Range(0, 12).Where(away => PlanetaryFriendship.Temporary(Sign.Pisces, (Sign)((11 + away) % 12)) == 1);
        Assert.Equal([1, 2, 3, 9, 10, 11], friends);
    }

    /// <summary>Rama's chart in P. V. R. Narasimha Rao's book, example 4: Sun in Aries, Moon and Jupiter in Cancer, Saturn in Libra, Mars in Capricorn, Venus in Pisces, Mercury in Taurus.</summary>
    [Theory]
    [InlineData(ChartPoint.Sun, ChartPoint.Moon, PlanetaryRelation.GreatFriend)]
    [InlineData(ChartPoint.Sun, ChartPoint.Mercury, PlanetaryRelation.Friend)]
    [InlineData(ChartPoint.Sun, ChartPoint.Venus, PlanetaryRelation.Neutral)]
    [InlineData(ChartPoint.Sun, ChartPoint.Saturn, PlanetaryRelation.GreatEnemy)]
    [InlineData(ChartPoint.Moon, ChartPoint.Jupiter, PlanetaryRelation.Enemy)]
    [InlineData(ChartPoint.Moon, ChartPoint.Sun, PlanetaryRelation.GreatFriend)]
    public void Compound_RamasChart_IsThatOfTheBook(ChartPoint planet, ChartPoint other, PlanetaryRelation relation)
    {
        Sign[] signs = [Sign.Aries, Sign.Cancer, Sign.Taurus, Sign.Pisces, Sign.Capricorn, Sign.Cancer, Sign.Libra];
        Assert.Equal(relation, PlanetaryFriendship.Compound(planet, other, signs));
    }
}
