using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Ashtakavarga;

public sealed class BinduTablesTests
{
    /// <summary>
    /// The direct way to sarvashtakavarga: how many of the seven planets each giver has a bindu for in each place from itself.
    /// B. V. Raman, Ashtakavarga System of Prediction, chapter 11, as VedAstro/VedAstro, Library/Logic/Calculate/Ashtakavarga.cs has it.
    /// </summary>
    private static readonly int[][] RamansDirectTable =
    [
        [3, 3, 3, 3, 2, 3, 4, 5, 3, 5, 7, 2],
        [2, 3, 5, 2, 2, 5, 2, 2, 2, 3, 7, 1],
        [4, 5, 3, 4, 3, 3, 4, 4, 4, 6, 7, 2],
        [3, 1, 5, 2, 6, 6, 1, 2, 5, 5, 7, 3],
        [2, 1, 1, 2, 3, 4, 2, 4, 2, 4, 7, 4],
        [2, 3, 3, 3, 4, 4, 2, 3, 4, 3, 6, 3],
        [3, 2, 4, 4, 4, 3, 3, 4, 4, 4, 6, 1],
        [5, 3, 5, 5, 2, 6, 1, 2, 2, 6, 7, 1],
    ];

    [Theory]
    [InlineData(AshtakavargaMethod.Varahamihira)]
    [InlineData(AshtakavargaMethod.Parashara)]
    public void SignsOf_AllGivers_SumToTheKnownTotals(AshtakavargaMethod method) => Assert.Equal(
        [48, 49, 39, 54, 56, 52, 39, 49],
        AshtakaPoints.All.Select(to => AshtakaPoints.All.Sum(from => Count(BinduTables.SignsOf(method, to, from, Sign.Aries)))));

    [Fact]
    public void SignsOf_SevenPlanetsTogether_GiveRamansDirectTable()
    {
        foreach (var from in AshtakaPoints.All)
        {
            var counts = Enumerable.Range(0, 12).Select(place => AshtakaPoints.All
                .Where(to => to != AshtakaPoint.Ascendant)
                .Count(to => ((BinduTables.SignsOf(AshtakavargaMethod.Varahamihira, to, from, Sign.Aries) >> place) & 1) != 0));
            Assert.Equal(RamansDirectTable[(int)from], counts);
        }
    }

    [Fact]
    public void SignsOf_TheTwoMethods_DifferInFourRowsAlone()
    {
        var different = from to in AshtakaPoints.All
                        from giver in AshtakaPoints.All
                        where BinduTables.SignsOf(AshtakavargaMethod.Varahamihira, to, giver, Sign.Aries)
                            != BinduTables.SignsOf(AshtakavargaMethod.Parashara, to, giver, Sign.Aries)
                        select (to, giver);
        Assert.Equal(
            [
                (AshtakaPoint.Moon, AshtakaPoint.Moon), (AshtakaPoint.Moon, AshtakaPoint.Mars), (AshtakaPoint.Moon, AshtakaPoint.Jupiter),
                (AshtakaPoint.Venus, AshtakaPoint.Mars),
            ],
            different);
    }

    [Fact]
    public void SignsOf_GiverInPisces_CountsOnFromAries() =>
        // The Moon gives the Sun bindus in the 3rd, 6th, 10th and 11th from herself: from Pisces Taurus, Leo, Sagittarius and Capricorn.
        Assert.Equal(
            (1 << (int)Sign.Taurus) | (1 << (int)Sign.Leo) | (1 << (int)Sign.Sagittarius) | (1 << (int)Sign.Capricorn),
            BinduTables.SignsOf(AshtakavargaMethod.Varahamihira, AshtakaPoint.Sun, AshtakaPoint.Moon, Sign.Pisces));

    private static int Count(int signs) => int.PopCount(signs);
}
