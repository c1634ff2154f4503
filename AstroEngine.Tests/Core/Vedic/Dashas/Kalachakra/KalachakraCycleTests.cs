using System.Numerics;
using AstroEngine.Core.Vedic.Dashas.Kalachakra;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Vedic.Dashas.Signs;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Kalachakra;

public sealed class KalachakraCycleTests
{
    public static TheoryData<string> Examples() => [.. KalachakraExample.All.Select(e => e.Name)];

    [Fact]
    public void All_File_HasTenExamplesOrMore() => Assert.InRange(KalachakraExample.All.Count, 10, 100);

    [Theory]
    [MemberData(nameof(Examples))]
    public void FirstLevel_Published_SignsYearsAndBalance(string name)
    {
        var example = KalachakraExample.All.Single(e => e.Name == name);
        var cycle = new KalachakraCycle(example.Longitude, KalachakraDivision.Wheel);

        Assert.Equal(example.Periods, Show(cycle.Periods()));
        Assert.InRange(cycle.ElapsedYears, 0, cycle.Periods()[0].Years - 1e-9);
        if (example.Balance is { } balance)
        {
            // Longitudes are given to 0.0001 degree, half of which is up to 0.0015 years.
            Assert.Equal(balance, cycle.Periods()[0].Years - cycle.ElapsedYears, 0.002);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Divide_Published_SignsInProportion(string name)
    {
        var example = KalachakraExample.All.Single(e => e.Name == name);
        var cycle = new KalachakraCycle(example.Longitude, KalachakraDivision.Wheel);
        foreach (var (sign, expected) in example.Parts)
        {
            var parts = cycle.PartsOf(sign);

            Assert.Equal(expected, ExampleText.Show(parts.Select(p => p.Sign)));
            Assert.All(parts, p => Assert.Equal(KalachakraWheel.YearsOf(p.Sign), p.Share));
        }
    }

    [Fact]
    public void Divide_Example97_LeoOfFiveYearsIn86Parts()
    {
        var parts = new KalachakraCycle(new Angle(45 + (50.0 / 60)), KalachakraDivision.Wheel).PartsOf(Sign.Leo);

        Assert.Equal([5.0, 21, 9, 16, 7, 10, 4, 4, 10], parts.Select(p => p.Share));
        Assert.Equal(86, parts.Sum(p => p.Share));
    }

    [Fact]
    public void Divide_PadaOption_StaysInTheNineSignsOfTheMahadasha()
    {
        var cycle = new KalachakraCycle(new Angle(45 + (50.0 / 60)), KalachakraDivision.Pada);

        Assert.Equal("Sc Li Vi Li Sc Pi Aq Cp Sg", ExampleText.Show(cycle.PartsOf(Sign.Scorpio).Select(p => p.Sign)));
        Assert.Equal("Le Cn Ge Ta Ar Sg Cp Aq Vi", ExampleText.Show(cycle.PartsOf(Sign.Leo).Select(p => p.Sign)));
        Assert.Equal("Aq Vi Le Cn Ge Ta Ar Sg Cp", ExampleText.Show(cycle.PartsOf(Sign.Leo, Sign.Aquarius).Select(p => p.Sign)));
    }

    [Fact]
    public void Divide_DeeperLevels_BeginWithTheSignOfThePeriod()
    {
        var cycle = new KalachakraCycle(new Angle(45 + (50.0 / 60)), KalachakraDivision.Wheel);

        // Leo's last part, Pisces, begins the fourth pada of Rohini.
        Assert.Equal("Pi Ar Ta Ge Le Cn Vi Li Sc", ExampleText.Show(cycle.PartsOf(Sign.Leo, Sign.Pisces).Select(p => p.Sign)));
        Assert.Equal("Ge Le Cn Vi Li Sc Pi Aq Cp", ExampleText.Show(cycle.PartsOf(Sign.Leo, Sign.Pisces, Sign.Gemini).Select(p => p.Sign)));
    }

    [Fact]
    public void FirstLevel_LaterCycles_GoOnOnTheWheel()
    {
        foreach (var longitude in (double[])[0, 45.8, 93, 130, 359.99])
        {
            var cycle = new KalachakraCycle(new Angle(longitude), KalachakraDivision.Wheel);
            var signs = Enumerable.Range(0, 8).SelectMany(c => cycle.Periods(c)).Select(p => p.Sign).ToList();

            Assert.Equal(signs.Take(24), signs.Skip(24).Take(24));
            Assert.Equal(signs.Take(24), signs.Skip(48).Take(24));
            Assert.Equal(signs.Take(9), cycle.Periods(8).Select(p => p.Sign));
            Assert.Equal(cycle.Periods(7), cycle.Periods((8 * 200_000_000) + 7));
        }
    }

    [Fact]
    public void ElapsedYears_BordersAndRandomLongitudes_EqualsExactArithmetic()
    {
        var random = new Random(14);
        foreach (var longitude in Longitudes(random))
        {
            var cycle = new KalachakraCycle(new Angle(longitude), KalachakraDivision.Wheel);
            var (first, elapsed) = Exact(longitude);

            Assert.Equal(first, cycle.Periods()[0].Sign);
            Assert.Equal(elapsed, cycle.ElapsedYears, 1e-12);
            Assert.InRange(cycle.ElapsedYears, 0, double.BitDecrement(cycle.Periods()[0].Years));
        }
    }

    private static IEnumerable<double> Longitudes(Random random)
    {
        for (var pada = 0; pada < 108; pada++)
        {
            for (var sign = 0; sign < 9; sign++)
            {
                // The double nearest to each border between two signs, and its neighbours.
                var position = new NakshatraPosition((Nakshatra)(pada / 4), (pada % 4) + 1);
                var savya = KalachakraWheel.IsSavya(position.Nakshatra);
                var place = KalachakraWheel.PlaceOf(position);
                var before = Enumerable.Range(0, sign).Sum(i => KalachakraWheel.YearsOf(KalachakraWheel.SignAt(savya, place + i)));
                var border = (pada + ((double)before / KalachakraWheel.YearsFrom(savya, place))) * 10 / 3;
                yield return border;
                yield return double.BitIncrement(border);
                if (border > 0)
                {
                    yield return double.BitDecrement(border);
                }
            }
        }

        for (var i = 0; i < 10_000; i++)
        {
            yield return random.NextDouble() * 360;
        }
    }

    /// <summary>The sign that runs and its elapsed years, from the double taken as a fraction of two integers.</summary>
    private static (Sign First, double Elapsed) Exact(double longitude)
    {
        const int Bits = 1074;
        var one = BigInteger.One << Bits;
        var bits = BitConverter.DoubleToInt64Bits(longitude);
        var exponent = (int)(bits >> 52);
        var mantissa = (bits & ((1L << 52) - 1)) | (exponent > 0 ? 1L << 52 : 0);
        var scaled = new BigInteger(mantissa) << Math.Max(exponent - 1, 0);

        var pada = (int)(scaled * 3 / (one * 10));
        var position = new NakshatraPosition((Nakshatra)(pada / 4), (pada % 4) + 1);
        var savya = KalachakraWheel.IsSavya(position.Nakshatra);
        var place = KalachakraWheel.PlaceOf(position);
        var passed = ((scaled * 3) - (one * 10 * pada)) * KalachakraWheel.YearsFrom(savya, place);
        while (passed >= one * 10 * KalachakraWheel.YearsOf(KalachakraWheel.SignAt(savya, place)))
        {
            passed -= one * 10 * KalachakraWheel.YearsOf(KalachakraWheel.SignAt(savya, place));
            place++;
        }

        return (KalachakraWheel.SignAt(savya, place), (double)(passed / (one >> 100)) / Math.Pow(2, 100) / 10);
    }

    private static string Show(IEnumerable<(Sign Sign, double Years)> periods) =>
        string.Join(' ', periods.Select(p => $"{ExampleText.Show([p.Sign])} {p.Years}"));
}
