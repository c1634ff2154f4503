using System.Globalization;
using AstroEngine.Core;
using AstroEngine.Core.Vedic.Dashas.Kalachakra;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Kalachakra;

public sealed class KalachakraWheelTests
{
    [Fact]
    public void SignAt_EveryPada_NineSignsAndParamayusOfTheTables()
    {
        var (savya, stars, seen) = (false, Array.Empty<Nakshatra>(), new HashSet<Nakshatra>());
        foreach (var (key, text) in ExampleText.Lines(Path.Combine("Dashas", "Data", "kalachakra-padas.txt")))
        {
            switch (key)
            {
                case "savya" or "apasavya":
                    savya = key == "savya";
                    break;
                case "stars":
                    stars = [.. text.Split(' ').Select(n => Enum.GetValues<Nakshatra>().Single(s => Names.Of(s) == n))];
                    Assert.All(stars, s => Assert.True(seen.Add(s)));
                    break;
                default:
                    var words = text.Split(' ', 2);
                    Assert.All(stars, s => AssertPada(s, int.Parse(key, CultureInfo.InvariantCulture), savya, int.Parse(words[0], CultureInfo.InvariantCulture), words[1]));
                    break;
            }
        }

        Assert.Equal(27, seen.Count);
    }

    private static void AssertPada(Nakshatra star, int pada, bool savya, int paramayus, string signs)
    {
        var place = KalachakraWheel.PlaceOf(new NakshatraPosition(star, pada));

        Assert.Equal(savya, KalachakraWheel.IsSavya(star));
        Assert.Equal(signs, ExampleText.Show(Enumerable.Range(place, 9).Select(p => KalachakraWheel.SignAt(savya, p))));
        Assert.Equal(paramayus, KalachakraWheel.YearsFrom(savya, place));
    }
}
