using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

/// <summary>Brihat Parashara Hora Shastra, chapter 7, verses 17-27.</summary>
public sealed class VimshopakaTests
{
    [Theory]
    [InlineData(VargaScheme.Shadvarga, 6)]
    [InlineData(VargaScheme.Saptavarga, 7)]
    [InlineData(VargaScheme.Dashavarga, 10)]
    [InlineData(VargaScheme.Shodasavarga, 16)]
    public void WeightOf_Scheme_AddsUpToTwenty(VargaScheme scheme, int vargas)
    {
        var weights = Enumerable.Range(1, 60).Select(division => Vimshopaka.WeightOf(scheme, division)).Where(weight => weight > 0).ToList();
        Assert.Equal((vargas, 20.0), (weights.Count, weights.Sum()));
    }

    [Theory]
    [InlineData(VargaScheme.Shadvarga, 12, 2)]
    [InlineData(VargaScheme.Saptavarga, 12, 4.5)]
    [InlineData(VargaScheme.Saptavarga, 7, 1)]
    [InlineData(VargaScheme.Dashavarga, 60, 5)]
    [InlineData(VargaScheme.Shodasavarga, 60, 4)]
    [InlineData(VargaScheme.Shodasavarga, 16, 2)]
    [InlineData(VargaScheme.Shodasavarga, 5, 0)]
    public void WeightOf_Varga_IsTheOneOfTheVerse(VargaScheme scheme, int division, double weight) =>
        Assert.Equal(weight, Vimshopaka.WeightOf(scheme, division));

    /// <summary>
    /// The Sun in 5 Leo is in Leo in D1, D2 and D3 (own, 20), in Taurus in D9 and Libra in D12 (Venus: enemy by nature, friend from the next
    /// sign: 10), and at the very start of Saturn's part in D30 (enemy, and opposite: 5). Shadvarga: (6 + 2 + 4) x 20 + (5 + 2) x 10 + 1 x 5, by 20.
    /// </summary>
    [Fact]
    public void Of_SunInLeo_IsAsReckonedByHand()
    {
        Angle[] longitudes = [new(125), new(40), new(150), new(155), new(10), new(250), new(305)];
        var sun = Vimshopaka.Of(longitudes)[0];
        Assert.Equal(ChartPoint.Sun, sun.Planet);
        Assert.Equal(15.75, sun.Shadvarga);
        // D7: part 1 of Leo is Virgo, Mercury's: neutral, but in the second sign: friend, 15.
        Assert.Equal(((5 + 2 + 3) * 20 + ((2.5 + 4.5) * 10) + (1 * 15) + (2 * 5)) / 20, sun.Saptavarga);
    }

    [Fact]
    public void Of_RandomLongitudes_LiesBetweenFiveAndTwenty()
    {
        var random = new Random(20);
        for (var i = 0; i < 500; i++)
        {
            var longitudes = Enumerable.Range(0, 7).Select(_ => new Angle(random.NextDouble() * 360)).ToArray();
            Assert.All(Vimshopaka.Of(longitudes), strength =>
            {
                Assert.InRange(strength.Shadvarga, 5, 20);
                Assert.InRange(strength.Saptavarga, 5, 20);
                Assert.InRange(strength.Dashavarga, 5, 20);
                Assert.InRange(strength.Shodasavarga, 5, 20);
            });
        }
    }
}
