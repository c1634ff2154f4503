using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Dignities;
using AstroEngine.Core.Zodiac;
using static AstroEngine.Core.Ephemeris.ChartPoint;
using static AstroEngine.Core.Western.Dignities.Dignity;

namespace AstroEngine.Tests.Core.Western.Dignities;

public sealed class PlanetDignitiesTests
{
    [Theory]
    // Sun at 19 Aries by day: exaltation 4, triplicity 3, face 1 (10-20); by night without the triplicity.
    [InlineData(Sun, 19, Sect.Day, 8, new[] { Exaltation, Triplicity, Face })]
    [InlineData(Sun, 19, Sect.Night, 5, new[] { Exaltation, Face })]
    // Mercury at 5 Virgo: domicile 5, exaltation 4, term 2.
    [InlineData(Mercury, 155, Sect.Day, 11, new[] { Domicile, Exaltation, Dignity.Term })]
    // Mercury at 18 Pisces: its own term, in detriment and fall.
    [InlineData(Mercury, 348, Sect.Day, -7, new[] { Dignity.Term, Detriment, Fall })]
    // Mars at 28 Cancer: fall and nothing else; at 3 Cancer in its term; by night ruler of the water triplicity.
    [InlineData(Mars, 118, Sect.Day, -9, new[] { Fall, Peregrine })]
    [InlineData(Mars, 93, Sect.Day, -2, new[] { Dignity.Term, Fall })]
    [InlineData(Mars, 118, Sect.Night, -1, new[] { Triplicity, Fall })]
    // Saturn at 25 Aquarius by day is Mars' term: domicile 5, triplicity 3.
    [InlineData(Saturn, 322, Sect.Day, 8, new[] { Domicile, Triplicity })]
    // Venus at 10 Leo: nothing but her own term (6-11); at 20 Leo peregrine without a debility.
    [InlineData(Venus, 130, Sect.Day, 2, new[] { Dignity.Term })]
    [InlineData(Venus, 140, Sect.Day, -5, new[] { Peregrine })]
    // The Moon at 1 Capricorn: detriment and peregrine by day; by night she rules the triplicity of earth.
    [InlineData(Moon, 271, Sect.Day, -10, new[] { Detriment, Peregrine })]
    [InlineData(Moon, 271, Sect.Night, -2, new[] { Triplicity, Detriment })]
    public void Of_Planet_HasItsDignitiesByLillysPoints(ChartPoint planet, double longitude, Sect sect, int score, Dignity[] held)
    {
        var dignities = PlanetDignities.Of(planet, new Angle(longitude), sect);
        Assert.Equal(held, dignities.Held);
        Assert.Equal(score, dignities.Score);
        Assert.Equal(held.Contains(Peregrine), dignities.IsPeregrine);
    }

    [Fact]
    public void Of_EveryDegree_ScoreIsTheSumOverThoseThatRuleThere()
    {
        for (var degree = 0.5; degree < 360; degree++)
        {
            foreach (var sect in new[] { Sect.Day, Sect.Night })
            {
                for (var planet = Sun; planet <= Saturn; planet++)
                {
                    var at = PlanetDignities.Of(planet, new Angle(degree), sect);
                    var across = PlanetDignities.Of(planet, new Angle(degree + 180), sect);
                    var good = (at.Domicile == planet ? 5 : 0) + (at.Exaltation == planet ? 4 : 0)
                        + ((sect == Sect.Day ? at.Triplicity.Day : at.Triplicity.Night) == planet ? 3 : 0)
                        + (at.Term.Ruler == planet ? 2 : 0) + (at.Face == planet ? 1 : 0);
                    var bad = (across.Domicile == planet ? 5 : 0) + (across.Exaltation == planet ? 4 : 0) + (good == 0 ? 5 : 0);
                    Assert.Equal(good - bad, at.Score);
                }
            }
        }
    }

    [Fact]
    public void Of_PointWithoutTradition_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanetDignities.Of(Uranus, default, Sect.Day));
}
