using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Dignities;
using AstroEngine.Core.Zodiac;
using static AstroEngine.Core.Ephemeris.ChartPoint;

namespace AstroEngine.Tests.Core.Western.Dignities;

public sealed class DignityTablesTests
{
    /// <summary>The greatest years of the planets are the sums of their Egyptian terms (Vettius Valens III.13; Ptolemy I.20 gives the same sums).</summary>
    [Theory]
    [InlineData(Saturn, 57)]
    [InlineData(Jupiter, 79)]
    [InlineData(Mars, 66)]
    [InlineData(Venus, 82)]
    [InlineData(Mercury, 76)]
    public void TermOf_EveryDegree_SumsUpToTheGreatestYears(ChartPoint planet, int years) =>
        Assert.Equal(years, Enumerable.Range(0, 360).Count(degree => DignityTables.TermOf(SignPosition.Of(new Angle(degree))).Ruler == planet));

    [Fact]
    public void TermOf_EverySign_HasTheFivePlanetsOnceEach()
    {
        for (var sign = Sign.Aries; sign <= Sign.Pisces; sign++)
        {
            var terms = new List<Term>();
            for (var degree = 0.0; degree < 30; degree = terms[^1].To.Degrees)
            {
                terms.Add(DignityTables.TermOf(new SignPosition(sign, new Angle(degree))));
                Assert.Equal(degree, terms[^1].From.Degrees);
            }

            Assert.Equal([Mercury, Venus, Mars, Jupiter, Saturn], terms.Select(t => t.Ruler).Order());
        }
    }

    /// <summary>Borders belong to what begins there.</summary>
    [Theory]
    [InlineData(5.999999999, Jupiter, Mars)]
    [InlineData(6, Venus, Mars)]
    [InlineData(9.999999999, Venus, Mars)]
    [InlineData(10, Venus, Sun)]
    [InlineData(20, Mars, Venus)]
    [InlineData(29.999999999, Saturn, Venus)]
    [InlineData(30, Venus, Mercury)]
    [InlineData(359.999999999, Saturn, Mars)]
    public void TermAndFace_AtBorders_BeginAtTheirFirstPoint(double longitude, ChartPoint term, ChartPoint face)
    {
        Assert.Equal(term, DignityTables.TermOf(SignPosition.Of(new Angle(longitude))).Ruler);
        Assert.Equal(face, DignityTables.FaceOf(SignPosition.Of(new Angle(longitude))));
    }

    /// <summary>William Lilly, Christian Astrology, page 104: the faces of each sign.</summary>
    [Fact]
    public void FaceOf_EveryDecan_IsThatOfLillysTable()
    {
        ChartPoint[] lilly =
        [
            Mars, Sun, Venus, Mercury, Moon, Saturn, Jupiter, Mars, Sun, Venus, Mercury, Moon, Saturn, Jupiter, Mars, Sun, Venus, Mercury,
            Moon, Saturn, Jupiter, Mars, Sun, Venus, Mercury, Moon, Saturn, Jupiter, Mars, Sun, Venus, Mercury, Moon, Saturn, Jupiter, Mars,
        ];
        Assert.Equal(lilly, Enumerable.Range(0, 36).Select(i => DignityTables.FaceOf(SignPosition.Of(new Angle((i * 10) + 4)))));
    }

    /// <summary>Dorotheus, Carmen I.1: fire Sun, Jupiter, Saturn; earth Venus, Moon, Mars; air Saturn, Mercury, Jupiter; water Venus, Mars, Moon.</summary>
    [Fact]
    public void TriplicityOf_SignsOfOneElement_IsOne()
    {
        Assert.Equal(new TriplicityRulers(Sun, Jupiter, Saturn), DignityTables.TriplicityOf(Sign.Sagittarius));
        Assert.Equal(new TriplicityRulers(Venus, Moon, Mars), DignityTables.TriplicityOf(Sign.Capricorn));
        Assert.Equal(new TriplicityRulers(Saturn, Mercury, Jupiter), DignityTables.TriplicityOf(Sign.Libra));
        Assert.Equal(new TriplicityRulers(Venus, Mars, Moon), DignityTables.TriplicityOf(Sign.Pisces));
    }

    [Theory]
    [InlineData(Sun, 19)]
    [InlineData(Moon, 33)]
    [InlineData(Mercury, 165)]
    [InlineData(Venus, 357)]
    [InlineData(Mars, 298)]
    [InlineData(Jupiter, 105)]
    [InlineData(Saturn, 201)]
    public void ExaltationDegreeOf_Planet_IsTheTraditionalOne(ChartPoint planet, double degree) =>
        Assert.Equal(degree, DignityTables.ExaltationDegreeOf(planet).Degrees);
}
