using AstroEngine.Core.Numerology;

namespace AstroEngine.Tests.Core.Numerology;

public sealed class DigitSumTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(9, 9, 9)]
    [InlineData(10, 1, 1)]
    [InlineData(1990, 19, 1)]
    [InlineData(999_999_999, 81, 9)]
    [InlineData(int.MaxValue, 46, 1)]
    public void Of_Number_AddsItsDigits(int number, int sum, int root)
    {
        Assert.Equal(sum, DigitSum.Of(number));
        Assert.Equal(root, DigitSum.Root(number));
    }

    [Fact]
    public void Root_EveryNumber_IsWhatRepeatedSumsLeave()
    {
        for (var number = 1; number < 100_000; number++)
        {
            var left = number;
            while (left > 9)
            {
                left = DigitSum.Of(left);
            }

            Assert.Equal(left, DigitSum.Root(number));
        }
    }

    [Fact]
    public void Of_NegativeNumber_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DigitSum.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DigitSum.Root(-1));
    }
}
