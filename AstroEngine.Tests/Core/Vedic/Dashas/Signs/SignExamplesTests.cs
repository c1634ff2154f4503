using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Vedic.Dashas.Chara;
using AstroEngine.Core.Vedic.Dashas.Narayana;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Signs;

public sealed class SignExamplesTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in (string[])["chara.txt", "narayana.txt"])
        {
            foreach (var example in SignExample.Read(file))
            {
                data.Add(file, example.Name);
            }
        }

        return data;
    }

    [Theory]
    [InlineData("chara.txt")]
    [InlineData("narayana.txt")]
    public void Read_Files_HaveTenChartsOrMore(string file) => Assert.InRange(SignExample.Read(file).Count, 10, 100);

    [Theory]
    [MemberData(nameof(Examples))]
    public void FirstLevel_PublishedChart_SignsAndYears(string file, string name)
    {
        var (example, cycle) = Begin(file, name);

        Assert.Equal(example.Periods.Select(p => (p.Sign, (double)p.Years)), cycle.Periods().Take(example.Periods.Count));
        Assert.Equal(example.Second.Select(p => (p.Sign, (double)p.Years)), cycle.Periods(1).Take(example.Second.Count));
        Assert.Equal(0, cycle.ElapsedYears);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Divide_PublishedChart_OrderOfParts(string file, string name)
    {
        var (example, cycle) = Begin(file, name);
        foreach (var (path, expected) in example.Parts)
        {
            var parts = cycle.PartsOf(path);

            Assert.Equal(ExampleText.Show(expected), ExampleText.Show(parts.Take(expected.Length).Select(p => p.Sign)));
            Assert.Equal(12, parts.Count);
            Assert.All(parts, p => Assert.Equal(parts[0].Share, p.Share));
        }
    }

    private static (SignExample Example, IDashaCycle Cycle) Begin(string file, string name)
    {
        var example = SignExample.Read(file).Single(e => e.Name == name);
        return (example, file == "chara.txt" ? CharaDasha.Begin(example.Chart) : NarayanaDasha.Begin(example.Chart));
    }
}
