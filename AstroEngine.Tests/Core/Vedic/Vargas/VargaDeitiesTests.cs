using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

/// <summary>Deities by Brihat Parashara Hora Shastra, chapter 6.</summary>
public sealed class VargaDeitiesTests
{
    [Theory]
    [InlineData(2, 0, "devas")]
    [InlineData(2, 30, "pitris")]
    [InlineData(2, 45, "devas")]
    [InlineData(3, 39, "narada")]
    [InlineData(3, 41, "agastya")]
    [InlineData(4, 29, "sanatana")]
    [InlineData(7, 0, "kshara")]
    [InlineData(7, 30, "shuddhajala")]
    [InlineData(7, 59.9, "kshara")]
    [InlineData(9, 0, "deva")]
    [InlineData(9, 30, "manushya")]
    [InlineData(9, 60, "rakshasa")]
    [InlineData(9, 64, "deva")]
    [InlineData(10, 0, "indra")]
    [InlineData(10, 30, "ananta")]
    [InlineData(12, 2.5, "ashvini_kumaras")]
    [InlineData(12, 30, "ganesha")]
    [InlineData(16, 30, "surya")]
    [InlineData(20, 0, "kali")]
    [InlineData(20, 30, "daya")]
    [InlineData(24, 0, "skanda")]
    [InlineData(24, 30, "bhima")]
    [InlineData(24, 15, "skanda")]
    [InlineData(27, 0, "ashvini_kumaras")]
    [InlineData(27, 30, "pushan")]
    [InlineData(30, 4, "agni")]
    [InlineData(30, 17, "indra")]
    [InlineData(30, 34, "varuna")]
    [InlineData(30, 59, "agni")]
    [InlineData(40, 30, "vishnu")]
    [InlineData(45, 30, "shiva")]
    [InlineData(45, 60, "vishnu")]
    [InlineData(60, 0, "ghora")]
    [InlineData(60, 29.5, "chandrarekha")]
    [InlineData(60, 14.5, "gulika")]
    public void Of_Longitude_IsTheDeityOfItsPart(int division, double degrees, string deity)
    {
        var rule = VargaCatalog.UsualOf(division);
        Assert.Equal(deity, VargaDeities.Of(rule, rule.Place(new Angle(degrees))));
    }

    [Fact]
    public void Of_Shashtyamsa_RunsBackwardInEvenSigns()
    {
        var rule = VargaCatalog.UsualOf(60);
        for (var sign = 0; sign < 12; sign++)
        {
            for (var part = 0; part < 60; part++)
            {
                var here = VargaDeities.Of(rule, rule.Place(new Angle((30 * sign) + ((part + 0.5) / 2))));
                var inAries = VargaDeities.Of(rule, rule.Place(new Angle(((sign % 2 == 0 ? part : 59 - part) + 0.5) / 2)));
                Assert.Equal(inAries, here);
            }
        }
    }

    [Fact]
    public void Of_EveryPartOfTheSixteen_HasADeityExceptTheRasi()
    {
        foreach (var rule in VargaCatalog.Shodasavarga)
        {
            for (var index = 0; index < 720; index++)
            {
                Assert.Equal(rule.Division == 1, VargaDeities.Of(rule, rule.Place(new Angle((index + 0.5) / 2))) is null);
            }
        }
    }

    [Fact]
    public void Of_DivisionsOutsideTheTradition_IsNull()
    {
        Assert.Null(Deity(VargaCatalog.UsualOf(5)));
        Assert.Null(Deity(VargaCatalog.UsualOf(57)));
        Assert.Null(Deity(VargaCatalog.Find(30, VargaMethod.Parivritti)!));
        static string? Deity(VargaRule rule) => VargaDeities.Of(rule, rule.Place(new Angle(100)));
    }
}
