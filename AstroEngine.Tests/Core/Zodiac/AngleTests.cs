using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Zodiac;

public sealed class AngleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(360, 0)]
    [InlineData(-1e-20, 0)]
    [InlineData(-30, 330)]
    [InlineData(725, 5)]
    public void Normalized_AnyAngle_IsBelowFullCircle(double degrees, double expected)
    {
        var normalized = new Angle(degrees).Normalized().Degrees;
        Assert.Equal(expected, normalized, 12);
        Assert.InRange(normalized, 0, Math.BitDecrement(360));
    }

    [Theory]
    [InlineData(10, 350, 20)]
    [InlineData(350, 10, -20)]
    [InlineData(180, 0, 180)]
    [InlineData(0, 180, 180)]
    public void From_AcrossZero_TakesTheShorterWay(double to, double from, double expected) =>
        Assert.Equal(expected, new Angle(to).From(new Angle(from)).Degrees, 12);

    [Theory]
    [InlineData(0.5497759705, "0°32'59\"")]
    [InlineData(29.999999999, "29°59'59\"")]
    [InlineData(10.5, "10°30'00\"")]
    [InlineData(14.3022877959, "14°18'08\"")]
    [InlineData(-0.5, "-0°30'00\"")]
    [InlineData(-1e-9, "0°00'00\"")]
    public void ToDms_AnyAngle_IsCutNotRounded(double degrees, string expected) => Assert.Equal(expected, new Angle(degrees).ToDms());
}
