using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Vargas;

/// <summary>The rules as tables, written down independently of the formulas.</summary>
public sealed class VargaRuleTests
{
    /// <summary>The sign of the first part in each of the twelve signs; the other parts follow one another by the step.</summary>
    [Theory]
    [InlineData(1, VargaMethod.Parashari, 0, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(3, VargaMethod.Parashari, 4, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(4, VargaMethod.Parashari, 3, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(6, VargaMethod.Parashari, 1, "0 6 0 6 0 6 0 6 0 6 0 6")]
    // Saravali III.16: Aries, Scorpio, Gemini, Capricorn, Leo, Pisces, Libra, Taurus, Sagittarius, Cancer, Aquarius, Virgo.
    [InlineData(7, VargaMethod.Parashari, 1, "0 7 2 9 4 11 6 1 8 3 10 5")]
    [InlineData(8, VargaMethod.Parashari, 1, "0 8 4 0 8 4 0 8 4 0 8 4")]
    // Saravali III: Aries, Capricorn, Libra, Cancer, in repeat order.
    [InlineData(9, VargaMethod.Parashari, 1, "0 9 6 3 0 9 6 3 0 9 6 3")]
    [InlineData(10, VargaMethod.Parashari, 1, "0 9 2 11 4 1 6 3 8 5 10 7")]
    [InlineData(11, VargaMethod.Parashari, 1, "0 11 10 9 8 7 6 5 4 3 2 1")]
    [InlineData(12, VargaMethod.Parashari, 1, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(16, VargaMethod.Parashari, 1, "0 4 8 0 4 8 0 4 8 0 4 8")]
    [InlineData(20, VargaMethod.Parashari, 1, "0 8 4 0 8 4 0 8 4 0 8 4")]
    [InlineData(24, VargaMethod.Parashari, 1, "4 3 4 3 4 3 4 3 4 3 4 3")]
    [InlineData(27, VargaMethod.Parashari, 1, "0 3 6 9 0 3 6 9 0 3 6 9")]
    [InlineData(40, VargaMethod.Parashari, 1, "0 6 0 6 0 6 0 6 0 6 0 6")]
    [InlineData(45, VargaMethod.Parashari, 1, "0 4 8 0 4 8 0 4 8 0 4 8")]
    [InlineData(60, VargaMethod.Parashari, 1, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(81, VargaMethod.Parashari, 1, "0 9 6 3 0 9 6 3 0 9 6 3")]
    [InlineData(150, VargaMethod.Parashari, 1, "0 6 0 6 0 6 0 6 0 6 0 6")]
    [InlineData(150, VargaMethod.FromSign, 1, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(2, VargaMethod.Samasaptaka, 6, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(2, VargaMethod.Yavana, 10, "0 1 2 3 4 5 6 7 8 9 10 11")]
    [InlineData(3, VargaMethod.Yavana, 11, "0 1 2 3 4 5 6 7 8 9 10 11")]
    // Uttara Kalamrita II: 1st, 5th, 9th in a movable sign, 9th, 1st, 5th in a fixed, 5th, 9th, 1st in a dual one.
    [InlineData(3, VargaMethod.Jagannatha, 4, "0 9 6 3 0 9 6 3 0 9 6 3")]
    [InlineData(30, VargaMethod.FromSign, 1, "0 1 2 3 4 5 6 7 8 9 10 11")]
    public void Place_EveryPart_FollowsTheTable(int division, VargaMethod method, int step, string firstSigns)
    {
        var first = firstSigns.Split(' ').Select(int.Parse).ToArray();
        var rule = VargaCatalog.Find(division, method)!;
        for (var sign = 0; sign < 12; sign++)
        {
            for (var part = 0; part < division; part++)
            {
                // The start of the part, as the nearest double that is not before it, and its middle.
                foreach (var inPart in new[] { 0.0, 0.5 })
                {
                    var degrees = (30 * sign) + ((part + inPart) * 30 / division);
                    degrees = inPart == 0 ? Math.BitIncrement(degrees) : degrees;
                    Assert.Equal((Sign)((first[sign] + (part * step)) % 12), rule.Place(new Angle(degrees)).Sign);
                }
            }
        }
    }

    [Theory]
    [InlineData(2, 15)]
    [InlineData(3, 10)]
    [InlineData(4, 7.5)]
    [InlineData(5, 6)]
    [InlineData(6, 5)]
    [InlineData(10, 3)]
    [InlineData(12, 2.5)]
    [InlineData(16, 1.875)]
    [InlineData(20, 1.5)]
    [InlineData(24, 1.25)]
    [InlineData(40, 0.75)]
    [InlineData(60, 0.5)]
    public void Place_StartOfAPartThatIsADouble_BelongsToThePart(int division, double width)
    {
        var rule = VargaCatalog.UsualOf(division);
        for (var index = 0; index < 12 * division; index++)
        {
            var position = rule.Place(new Angle(index * width));
            Assert.Equal((index / division, index % division, 0.0), ((int)position.NatalSign, position.Part, position.Degree.Degrees));
        }
    }

    [Theory]
    [InlineData("0 30 odd", "leo cancer")]
    [InlineData("30 60 even", "cancer leo")]
    [InlineData("120 150 odd", "leo cancer")]
    [InlineData("330 360 even", "cancer leo")]
    public void Place_Hora_IsTheSunsOrTheMoons(string sign, string expected)
    {
        var from = int.Parse(sign.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        var rule = VargaCatalog.UsualOf(2);
        Assert.Equal(VargaData.Signs(expected), [rule.Place(new Angle(from)).Sign, rule.Place(new Angle(from + 15)).Sign]);
        Assert.Equal(rule.Place(new Angle(from)).Sign, rule.Place(new Angle(Math.BitDecrement(from + 15.0))).Sign);
    }

    [Theory]
    [InlineData(0, "aries aries aries aries aries aquarius aquarius aquarius aquarius aquarius sagittarius sagittarius sagittarius sagittarius sagittarius sagittarius sagittarius sagittarius gemini gemini gemini gemini gemini gemini gemini libra libra libra libra libra")]
    [InlineData(1, "taurus taurus taurus taurus taurus virgo virgo virgo virgo virgo virgo virgo pisces pisces pisces pisces pisces pisces pisces pisces capricorn capricorn capricorn capricorn capricorn scorpio scorpio scorpio scorpio scorpio")]
    public void Place_Trimsamsa_FollowsTheUnequalParts(int parity, string expected)
    {
        var signs = VargaData.Signs(expected);
        for (var sign = parity; sign < 12; sign += 2)
        {
            for (var degree = 0; degree < 30; degree++)
            {
                Assert.Equal(signs[degree], VargaCatalog.UsualOf(30).Place(new Angle((30 * sign) + degree)).Sign);
                Assert.Equal(signs[degree], VargaCatalog.UsualOf(30).Place(new Angle((30 * sign) + degree + 0.999)).Sign);
            }
        }
    }

    [Fact]
    public void Place_TrimsamsaDegrees_AreStretchedWithinThePart()
    {
        var rule = VargaCatalog.UsualOf(30);
        Assert.Equal(15, rule.Place(new Angle(2.5)).Degree.Degrees);
        Assert.Equal(15, rule.Place(new Angle(14)).Degree.Degrees);
        Assert.Equal(30.0 * 3 / 7, rule.Place(new Angle(21)).Degree.Degrees, 12);
        Assert.Equal(15, rule.Place(new Angle(30 + 8.5)).Degree.Degrees);
    }

    [Fact]
    public void Place_CompoundDivisions_AreTheDvadasamsaOfAnotherDivision()
    {
        var random = new Random(108);
        for (var i = 0; i < 2000; i++)
        {
            // Away from borders, where the degree of the first division is rounded.
            var index = random.Next(12 * 144);
            var longitude = new Angle((index + 0.5) * 30 / 144);
            var twelfth = VargaCatalog.UsualOf(12).Place(longitude);
            Assert.Equal(VargaCatalog.UsualOf(12).Place(twelfth.Longitude).Sign, VargaCatalog.UsualOf(144).Place(longitude).Sign);
            longitude = new Angle((index % (12 * 108) + 0.5) * 30 / 108);
            var ninth = VargaCatalog.UsualOf(9).Place(longitude);
            Assert.Equal(VargaCatalog.UsualOf(12).Place(ninth.Longitude).Sign, VargaCatalog.UsualOf(108).Place(longitude).Sign);
        }
    }

    [Fact]
    public void Place_EveryRuleOfEveryDivision_GivesSignsOfTheZodiac()
    {
        for (var division = 1; division <= VargaCatalog.Highest; division++)
        {
            foreach (var method in VargaCatalog.MethodsOf(division))
            {
                var rule = VargaCatalog.Find(division, method)!;
                for (var index = 0; index < 12 * division; index++)
                {
                    Assert.InRange(rule.Place(new Angle((index + 0.5) * 30 / division)).Sign, Sign.Aries, Sign.Pisces);
                }
            }
        }
    }

    [Fact]
    public void Place_RahuAndKetu_AreOppositeInOddDivisionsOfTheUsualNavamsaKind()
    {
        var navamsa = VargaCatalog.UsualOf(9);
        for (var index = 0; index < 108; index++)
        {
            var rahu = new Angle((index + 0.5) * 10 / 3);
            Assert.Equal(6, ((int)navamsa.Place(rahu.Opposite()).Sign - (int)navamsa.Place(rahu).Sign + 12) % 12);
        }
    }
}
