using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Jaimini;

public sealed class SignNatureTests
{
    [Fact]
    public void Natures_EverySign_AsTheBooksListThem()
    {
        var signs = Enum.GetValues<Sign>();

        Assert.Equal("Ar Ge Le Li Sg Aq", ExampleText.Show(signs.Where(s => s.IsOdd())));
        Assert.Equal("Ar Ta Ge Li Sc Sg", ExampleText.Show(signs.Where(s => s.IsOddFooted())));
        Assert.Equal("Ar Cn Li Cp", ExampleText.Show(signs.Where(s => s.Modality() == SignModality.Movable)));
        Assert.Equal("Ta Le Sc Aq", ExampleText.Show(signs.Where(s => s.Modality() == SignModality.Fixed)));
        Assert.Equal("Ge Vi Sg Pi", ExampleText.Show(signs.Where(s => s.Modality() == SignModality.Dual)));
    }

    [Theory]
    [InlineData(Sign.Aries, -1, Sign.Pisces)]
    [InlineData(Sign.Pisces, 1, Sign.Aries)]
    [InlineData(Sign.Leo, -121, Sign.Cancer)]
    [InlineData(Sign.Leo, 120, Sign.Leo)]
    public void Plus_PastTheEnds_GoesRound(Sign sign, int steps, Sign expected)
    {
        Assert.Equal(expected, sign.Plus(steps));
        Assert.Equal(((steps % 12) + 12) % 12, sign.StepsTo(expected));
    }

    [Theory]
    [InlineData(Sign.Aries, "Le Sc Aq")]
    [InlineData(Sign.Cancer, "Ta Sc Aq")]
    [InlineData(Sign.Libra, "Ta Le Aq")]
    [InlineData(Sign.Capricorn, "Ta Le Sc")]
    [InlineData(Sign.Taurus, "Cn Li Cp")]
    [InlineData(Sign.Leo, "Ar Li Cp")]
    [InlineData(Sign.Scorpio, "Ar Cn Cp")]
    [InlineData(Sign.Aquarius, "Ar Cn Li")]
    [InlineData(Sign.Gemini, "Vi Sg Pi")]
    [InlineData(Sign.Virgo, "Ge Sg Pi")]
    [InlineData(Sign.Sagittarius, "Ge Vi Pi")]
    [InlineData(Sign.Pisces, "Ge Vi Sg")]
    public void Aspects_EverySign_ThreeOthersMutually(Sign sign, string expected)
    {
        var aspected = Enum.GetValues<Sign>().Where(s => sign.Aspects(s)).ToList();

        Assert.Equal(expected, ExampleText.Show(aspected));
        Assert.All(aspected, s => Assert.True(s.Aspects(sign)));
    }
}
