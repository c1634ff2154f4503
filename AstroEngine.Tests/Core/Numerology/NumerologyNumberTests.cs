using AstroEngine.Core.Numerology;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class NumerologyNumberTests
{
    [Theory]
    [InlineData(0, 0, false, null)]
    [InlineData(5, 5, false, null)]
    [InlineData(11, 11, true, null)]
    [InlineData(22, 22, true, null)]
    [InlineData(33, 33, true, null)]
    [InlineData(29, 11, true, null)]
    [InlineData(44, 8, false, null)]
    [InlineData(13, 4, false, 13)]
    [InlineData(14, 5, false, 14)]
    [InlineData(16, 7, false, 16)]
    [InlineData(19, 1, false, 19)]
    [InlineData(49, 4, false, 13)]
    [InlineData(10, 1, false, null)]
    [InlineData(76, 4, false, 13)]
    public void Reduce_Total_StopsAtDigitsAndMasters(int total, int value, bool isMaster, int? debt)
    {
        var number = NumerologyNumber.Reduce(total);
        Assert.Equal(value, number.Value);
        Assert.Equal(isMaster, number.IsMaster);
        Assert.Equal(debt, number.KarmicDebt);
        Assert.Equal(DigitSum.Root(total), number.Digit);
    }

    [Fact]
    public void Reduce_EveryTotal_KeepsTheRemainderOfNine()
    {
        for (var total = 1; total < 20_000; total++)
        {
            var number = NumerologyNumber.Reduce(total);
            Assert.Equal(total % 9, number.Value % 9);
            Assert.True(number.Value is >= 1 and <= 9 or 11 or 22 or 33);
        }
    }

    [Fact]
    public void ReduceToDigit_Master_IsReduced() => Assert.Equal(new NumerologyNumber(22, 4), NumerologyNumber.ReduceToDigit(22));
}
