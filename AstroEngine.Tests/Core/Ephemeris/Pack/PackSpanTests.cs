using AstroEngine.Core.Ephemeris.Pack;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

public sealed class PackSpanTests
{
    [Theory]
    [InlineData("1900-2100", 1900, 2100)]
    [InlineData("1700-2300", 1700, 2300)]
    [InlineData(" 1850 - 1850 ", 1850, 1850)]
    [InlineData("700-4599", 700, 4599)]
    public void TryParse_TwoYears_IsTheSpan(string text, int from, int to)
    {
        Assert.True(PackSpan.TryParse(text, out var span, out var problem));
        Assert.Equal(new PackSpan(from, to), span);
        Assert.Null(problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1900")]
    [InlineData("2100-1900")]
    [InlineData("1900-2100-2200")]
    [InlineData("1900..2100")]
    [InlineData("-100-1900")]
    [InlineData("699-1900")]
    [InlineData("1900-4600")]
    [InlineData("19x0-2100")]
    public void TryParse_AnythingElse_SaysWhatItMustBeAndWhatItIs(string text)
    {
        Assert.False(PackSpan.TryParse(text, out _, out var problem));
        Assert.Contains("1900-2100", problem, StringComparison.Ordinal);
        Assert.Contains($"'{text}'", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Span_IsReadAsTheSame()
    {
        Assert.True(PackSpan.TryParse(new PackSpan(1700, 2300).ToString(), out var span, out _));
        Assert.Equal(new PackSpan(1700, 2300), span);
    }
}
