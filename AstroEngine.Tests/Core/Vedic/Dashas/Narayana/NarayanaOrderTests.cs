using AstroEngine.Core.Vedic.Dashas.Narayana;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Narayana;

public sealed class NarayanaOrderTests
{
    [Fact]
    public void Fill_EverySeed_Table40()
    {
        var rows = 0;
        foreach (var (kind, text) in ExampleText.Lines(Path.Combine("Dashas", "Data", "narayana-orders.txt")))
        {
            var expected = ExampleText.Signs(text);

            Assert.Equal(text, ExampleText.Show(Order(expected[0], kind == "saturn", kind == "ketu")));
            rows++;
        }

        Assert.Equal(36, rows);
    }

    [Theory]
    [InlineData(Sign.Taurus)]
    [InlineData(Sign.Sagittarius)]
    public void Fill_SaturnAndKetuInSeed_AsWithSaturn(Sign seed) =>
        Assert.Equal(Order(seed, saturn: true, ketu: false), Order(seed, saturn: true, ketu: true));

    private static Sign[] Order(Sign seed, bool saturn, bool ketu)
    {
        string At(bool inSeed) => ExampleText.Show([(Sign)(((int)seed + (inSeed ? 0 : 2)) % 12)]);
        var chart = ExampleText.Chart($"As Ar, Su Ar 1, Mo Ar 2, Me Ta 3, Ve Ge 4, Ju Cn 5, Ma Le 6, Sa {At(saturn)} 7, Ra Ar 8, Ke {At(ketu)} 8");
        var order = new Sign[12];
        NarayanaOrder.Fill(chart, seed, order);
        return order;
    }
}
