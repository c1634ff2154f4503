using AstroEngine.Core.Numerology;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class CompoundNumbersTests
{
    // From the book, chapter XIII: above 32 a number means what the next lower of its series means, but for 37, 43 and 51.
    [Theory]
    [InlineData(10, 10, "wheel of fortune", CompoundNature.Favourable)]
    [InlineData(16, 16, "tower struck by lightning, shattered citadel", CompoundNature.Warning)]
    [InlineData(23, 23, "royal star of the lion", CompoundNature.Favourable)]
    [InlineData(32, 32, "paths of wisdom", CompoundNature.Favourable)]
    [InlineData(33, 24, null, CompoundNature.Favourable)]
    [InlineData(37, 37, null, CompoundNature.Favourable)]
    [InlineData(42, 24, null, CompoundNature.Favourable)]
    [InlineData(43, 43, null, CompoundNature.Warning)]
    [InlineData(44, 26, null, CompoundNature.Warning)]
    [InlineData(46, 37, null, CompoundNature.Favourable)]
    [InlineData(51, 51, null, CompoundNature.Mixed)]
    [InlineData(52, 43, null, CompoundNature.Warning)]
    public void Find_Number_HasTheMeaningOfTheBook(int number, int meaningOf, string? symbol, CompoundNature nature)
    {
        var compound = CompoundNumbers.Find(number)!;
        Assert.Equal((meaningOf, symbol, nature), (compound.Number, compound.Symbol, compound.Nature));
    }

    [Fact]
    public void Find_TenToFiftyTwo_AllHaveOneOfTheirOwnSeries()
    {
        for (var number = 10; number <= 52; number++)
        {
            var compound = CompoundNumbers.Find(number)!;
            Assert.Equal(DigitSum.Root(number), DigitSum.Root(compound.Number));
            Assert.NotEmpty(compound.Meaning);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(53)]
    [InlineData(800)]
    public void Find_OutsideTheBook_IsNull(int number) => Assert.Null(CompoundNumbers.Find(number));
}
