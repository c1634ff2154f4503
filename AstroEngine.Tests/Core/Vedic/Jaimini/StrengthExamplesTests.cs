using AstroEngine.Core.Vedic.Jaimini;

namespace AstroEngine.Tests.Core.Vedic.Jaimini;

public sealed class StrengthExamplesTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        var chart = string.Empty;
        foreach (var (key, text) in ExampleText.Lines(Path.Combine("Jaimini", "Data", "stronger.txt")))
        {
            if (key == "places")
            {
                chart = text;
            }
            else if (key != "chart")
            {
                data.Add(chart, key, text);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Of_PublishedChart_StrongerOne(string places, string question, string answer)
    {
        var chart = ExampleText.Chart(places);
        var words = answer.Split(' ');
        var sign = ExampleText.SignOf(words[0]);
        if (question == "lord")
        {
            Assert.Equal(ExampleText.GrahaOf(words[1]), StrongerLord.Of(chart, sign));
        }
        else
        {
            Assert.Equal("stronger", question);
            Assert.Equal(sign, StrongerSign.Of(chart, sign, ExampleText.SignOf(words[1])));
            Assert.Equal(sign, StrongerSign.Of(chart, ExampleText.SignOf(words[1]), sign));
        }
    }
}
