using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Ashtakavarga;

/// <summary>The reductions by the worked examples of P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, 12.7.</summary>
public sealed class ShodhanaTests
{
    private const int Taurus = 1 << (int)Sign.Taurus;
    private const int Libra = 1 << (int)Sign.Libra;

    [Fact]
    public void Reduce_Trikona_Example40() => Assert.Equal(
        [3, 1, 3, 0, 0, 0, 0, 0, 0, 0, 2, 0],
        Row(TrikonaShodhana.Reduce(Counts(7, 4, 7, 4, 4, 3, 4, 4, 4, 3, 6, 4), TrikonaRule.SubtractLeast)));

    [Theory]
    [InlineData(TrikonaRule.SubtractLeast, 5, 3, 0)]
    [InlineData(TrikonaRule.SubtractLeast, 5, 0, 0)]
    [InlineData(TrikonaRule.ClearLone, 5, 3, 0)]
    public void Reduce_TrineWithAnEmptySign_StaysAsItIs(TrikonaRule rule, int aries, int leo, int sagittarius)
    {
        var counts = Counts(aries, 0, 0, 0, leo, 0, 0, 0, sagittarius, 0, 0, 0);
        Assert.Equal(Row(counts), Row(TrikonaShodhana.Reduce(counts, rule)));
    }

    [Fact]
    public void Reduce_LoneFigureOfATrine_IsClearedByThatRule()
    {
        var counts = Counts(0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Assert.Equal(new int[12], Row(TrikonaShodhana.Reduce(counts, TrikonaRule.ClearLone)));
    }

    [Theory]
    // Example 42: occupied signs, numbers of Taurus and Libra before and after.
    [InlineData(Taurus | Libra, 4, 2, 4, 2)]
    [InlineData(Taurus, 4, 2, 4, 0)]
    [InlineData(Libra, 4, 2, 2, 2)]
    [InlineData(0, 4, 2, 2, 2)]
    [InlineData(0, 2, 2, 0, 0)]
    // An empty number in either, and equal numbers of which one is occupied (the Jupiter of exercise 22).
    [InlineData(0, 4, 0, 4, 0)]
    [InlineData(Taurus, 0, 3, 0, 3)]
    [InlineData(Taurus, 2, 2, 2, 0)]
    [InlineData(Libra, 2, 2, 0, 2)]
    public void Reduce_Ekadhipatya_Example42(int occupied, int taurus, int libra, int taurusAfter, int libraAfter)
    {
        var reduced = EkadhipatyaShodhana.Reduce(Counts(0, taurus, 0, 0, 0, 0, libra, 0, 0, 0, 0, 0), occupied, EkadhipatyaRule.Replace);
        Assert.Equal((taurusAfter, libraAfter), (reduced[Sign.Taurus], reduced[Sign.Libra]));
    }

    [Fact]
    public void Reduce_EmptySignWithMore_KeepsTheDifferenceByTheOtherRule()
    {
        var reduced = EkadhipatyaShodhana.Reduce(Counts(0, 5, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0), Libra, EkadhipatyaRule.Subtract);
        Assert.Equal((3, 2), (reduced[Sign.Taurus], reduced[Sign.Libra]));
    }

    [Fact]
    public void Reduce_CancerAndLeo_KeepTheirs()
    {
        var counts = Counts(0, 0, 0, 5, 5, 0, 0, 0, 0, 0, 0, 0);
        Assert.Equal(Row(counts), Row(EkadhipatyaShodhana.Reduce(counts, 0, EkadhipatyaRule.Replace)));
    }

    [Fact]
    public void Of_Example43_GivesThePindas()
    {
        Sign[] signs = [Sign.Gemini, Sign.Pisces, Sign.Gemini, Sign.Gemini, Sign.Leo, Sign.Aries, Sign.Leo];
        var pinda = ShodhyaPinda.Of(Counts(3, 1, 3, 0, 0, 0, 0, 0, 0, 0, 2, 0), signs);
        Assert.Equal((77, 75, 152), (pinda.Rasi, pinda.Graha, pinda.Total));
    }

    [Fact]
    public void Of_NodesAndAscendant_CountOnlyWhenAskedTo()
    {
        Sign[] signs = [Sign.Aries, Sign.Aries, Sign.Aries, Sign.Aries, Sign.Aries, Sign.Aries, Sign.Aries, Sign.Taurus];
        Assert.Equal(1, Occupancy.Of(signs, Sign.Gemini, EkadhipatyaOccupants.Planets));
        Assert.Equal(0b1_0000_0101, Occupancy.Of(signs, Sign.Gemini, EkadhipatyaOccupants.Grahas));
        Assert.Equal(0b1_0000_0111, Occupancy.Of(signs, Sign.Gemini, EkadhipatyaOccupants.GrahasAndAscendant));
    }

    private static SignCounts Counts(params int[] numbers) => SignCounts.Of(numbers);

    private static int[] Row(SignCounts counts) => [.. Enumerable.Range(0, 12).Select(i => (int)counts[i])];
}
