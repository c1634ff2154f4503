using AstroEngine.Core.Houses;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Western.Lots.Formulas;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Western.Lots;

public sealed class LotFormulaTests
{
    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 4 - 3", 3)]
    [InlineData("24 / 4 / 3", 2)]
    [InlineData("2 * 3 / 4", 1.5)]
    [InlineData("-5 + 7", 2)]
    [InlineData("3 - -4", 7)]
    [InlineData("--5", 5)]
    [InlineData("-(2 - 5) * 4", 12)]
    [InlineData("-10", 350)]
    [InlineData("720.5", 0.5)]
    [InlineData("ascendant", 100)]
    [InlineData("ascendant + 30", 130)]
    [InlineData("(ascendant + midheaven) / 2", 55)]
    [InlineData("ascendant * 0.5 + 3", 53)]
    [InlineData("0.5 * ascendant", 50)]
    [InlineData("-ascendant", 260)]
    [InlineData("cusp_1 + cusp_12", 320)]
    [InlineData("day ? 1 : 2", 1)]
    [InlineData("night ? 1 : 2", 2)]
    [InlineData("day ? night ? 1 : 2 : 3", 2)]
    [InlineData("10 + (day ? 1 : 2) * 3", 13)]
    [InlineData("day?ascendant+10:ascendant-10", 110)]
    [InlineData("own + 1", 43)]
    public void Parse_Formula_HasItsValueByDay(string text, double expected)
    {
        var values = Values(Sect.Day);
        var own = new[] { new OwnLot("own", LotFormula.Parse("42")), new OwnLot("x", LotFormula.Parse(text, ["own"])) };
        LotCalculator.Compute(values, own);
        Assert.Equal(expected, values.OfOwn(1).Degrees, 9);
    }

    [Theory]
    [InlineData("", 1, "a name, a number, - or ( is expected, was the end")]
    [InlineData("ascendant +", 12, "was the end")]
    [InlineData("ascendant moon", 11, "%2B")]
    [InlineData("ascendant + mooon", 13, "a name is expected")]
    [InlineData("Ascendant", 1, "a-z")]
    [InlineData("ascendant + moon)", 17, "the end is expected")]
    [InlineData("(ascendant + moon", 18, ") is expected, was the end")]
    [InlineData("ascendant * moon", 11, "one side of *")]
    [InlineData("ascendant / moon", 11, "the right side of /")]
    [InlineData("1 / moon", 3, "the right side of /")]
    [InlineData("ascendant / 0", 11, "division by 0")]
    [InlineData("ascendant / (3 - 3)", 11, "division by 0")]
    [InlineData("1.2.3", 1, "of the form")]
    [InlineData("1.", 1, "of the form")]
    [InlineData("9999999", 1, "at most 1000000")]
    [InlineData("ascendant * 1000000", 11, "beyond")]
    [InlineData("ascendant / 0.000001", 11, "beyond")]
    [InlineData("1234567890123", 1, "at most 12")]
    [InlineData("day ? 1", 8, ": is expected")]
    [InlineData("day + 1", 5, "? is expected")]
    [InlineData("1 + day ? 1 : 2", 5, "was \"day\"")]
    [InlineData("cusp_0", 1, "cusp_1 to cusp_12")]
    [InlineData("cusp_13", 1, "cusp_1 to cusp_12")]
    [InlineData("cusp_01", 1, "cusp_1 to cusp_12")]
    [InlineData("ruler_", 1, "ruler_1 to ruler_12")]
    [InlineData("later", 1, "own lots defined before")]
    [InlineData("moon % 2", 6, "was \"%\"")]
    [InlineData("moon\t+ 2", 5, "a character that is none")]
    [InlineData("мoon", 1, "was \"м\"")]
    [InlineData("((((((((((((( 1 )))))))))))))", 13, "nested 12 deep")]
    [InlineData("-------------1", 13, "nested 12 deep")]
    public void Parse_NoFormula_SaysWhereAndWhatIsAllowed(string text, int position, string message)
    {
        var wrong = Assert.Throws<LotFormulaException>(() => LotFormula.Parse(text));
        Assert.Contains(message, wrong.Message, StringComparison.Ordinal);
        Assert.Equal(position, wrong.Position);
    }

    [Fact]
    public void Parse_LongestFormula_IsReadAndOneMoreIsNot()
    {
        var text = "1" + string.Concat(Enumerable.Repeat("+1", 119)) + " ";
        Assert.Equal(LotFormula.Longest, text.Length);
        LotFormula.Parse(text);
        Assert.Throws<LotFormulaException>(() => LotFormula.Parse(text + " "));
    }

    [Fact]
    public void Parse_RandomFormulas_EqualsACalculationBesideIt()
    {
        var random = new Random(17);
        for (var n = 0; n < 20_000; n++)
        {
            var values = Values((Sect)random.Next(2));
            var (text, expected) = Formula(random, values.Sect, 4);
            LotFormula formula;
            try
            {
                formula = LotFormula.Parse(text);
            }
            catch (LotFormulaException e)
            {
                // Only limits may refuse a formula that is well made.
                Assert.Matches("at most|beyond|by 0|one side|right side", e.Message);
                continue;
            }

            LotCalculator.Compute(values, [new OwnLot("x", formula)]);
            Assert.True(values.OfOwn(0).SeparationFrom(new Angle(expected)).Degrees < 1e-6, text);
        }
    }

    [Fact]
    public void Parse_Anything_IsAFormulaOrAnErrorWithItsPlace()
    {
        var random = new Random(23);
        string[] pieces =
        [
            "ascendant", "moon", "fortune", "cusp_7", "ruler_12", "cusp_99", "day", "night", "?", ":", "+", "-", "*", "/", "(", ")", " ", "1", "0", "0.5", "1e9", "..",
            "-1", "\0", "\ud800", "💀", "é", "%", "__", "a", "Z", ",", "\"", "\\", "999999", "0.000001", "\n", "vesta", "NaN", "Infinity",
        ];
        var read = 0;
        for (var n = 0; n < 200_000; n++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => pieces[random.Next(random.Next(3) == 0 ? pieces.Length : 20)]));
            try
            {
                var formula = LotFormula.Parse(text);
                var values = Values((Sect)random.Next(2));
                LotCalculator.Compute(values, [new OwnLot("x", formula)]);
                Assert.InRange(values.OfOwn(0).Degrees, 0, 360);
                read++;
            }
            catch (LotFormulaException e)
            {
                Assert.InRange(e.Position, 1, text.Length + 1);
                Assert.NotEmpty(e.Message);
            }
        }

        Assert.True(read > 1000, $"{read}");
    }

    [Theory]
    [InlineData("courage", true)]
    [InlineData("a1_b", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("Courage", false)]
    [InlineData("moon", false)]
    [InlineData("fortune", false)]
    [InlineData("cusp_3", false)]
    [InlineData("cusp_13", true)]
    [InlineData("day", false)]
    public void IsName_Text_IsNoWordOfTheLanguage(string text, bool expected) => Assert.Equal(expected, OwnLot.IsName(text));

    private static LotValues Values(Sect sect)
    {
        var cusps = Enumerable.Range(0, 12).Select(i => new Angle((100 + (i * 30)) % 360.0)).Select((a, i) => i is 0 ? new Angle(250) : a).ToArray();
        return new LotValues(
            new HouseDivision(HouseSystems.Placidus, HouseSystems.Placidus, cusps, new HouseAngles(new Angle(100), new Angle(10), new Angle(200), new Angle(5))), sect, own: 2);
    }

    private static (string Text, double Value) Formula(Random random, Sect sect, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            return random.Next(3) switch
            {
                0 => ("ascendant", 100),
                1 => ("midheaven", 10),
                _ => random.Next(1, 20) is var number ? ($"{number}", number) : default,
            };
        }

        var (a, x) = Formula(random, sect, depth - 1);
        var (b, y) = Formula(random, sect, depth - 1);
        return random.Next(6) switch
        {
            0 => ($"({a} + {b})", x + y),
            1 => ($"({a} - {b})", x - y),
            2 => ($"({a}) * ({b})", x * y),
            3 => ($"({a}) / ({b})", x / y),
            4 => ($"(-{a})", Negated(a, x)),
            _ => ($"(day ? {a} : {b})", sect == Sect.Day ? x : y),
        };
    }

    // Every compound is in parentheses but products, whose first factor alone would be negated: with the same result.
    private static double Negated(string text, double value) => text.Length > 0 ? -value : 0;
}
