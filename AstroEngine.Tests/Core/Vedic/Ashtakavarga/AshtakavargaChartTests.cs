using System.Globalization;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Vedic.Ashtakavarga;

public sealed class AshtakavargaChartTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    public static TheoryData<string> Births() => [.. PublishedAshtakavarga.Lines("births.txt")];

    [Theory]
    [MemberData(nameof(Births))]
    public async Task Calculate_PublishedBirth_HasThePublishedNumbers(string line)
    {
        var words = line.Split(' ');
        var chart = await Calculate(Birth(words), PublishedAshtakavarga.MethodOf(words[2]));
        if (words[6] == "sarva")
        {
            Assert.Equal(words[7..], Enumerable.Range(0, 12).Select(i => chart.Tables.Sarva[i].ToString(CultureInfo.InvariantCulture)));
            return;
        }

        var natal = await ephemeris.Instance.ComputeAsync(Birth(words), NatalChartCalculator.Calculate);
        Assert.True(Names.TryParse<ChartPoint>(words[8], out var where));
        var sign = natal.Placements.Single(p => p.Point == where).Sign.Sign;
        Assert.Equal(words[9], chart.Tables.Bhinna[(int)PublishedAshtakavarga.Point(words[7])][sign].ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// P. V. R. Narasimha Rao's examples 39 and 108: the tenth parts of the same birth, by the rule that odd signs count from themselves and
    /// even ones from their ninth.
    /// </summary>
    [Fact]
    public async Task Calculate_DashamshaOfAPublishedBirth_HasThePublishedNumbers()
    {
        var words = PublishedAshtakavarga.Lines("births.txt").Single(l => l.StartsWith("pvr-3 ", StringComparison.Ordinal)).Split(' ');
        var chart = await Calculate(Birth(words), AshtakavargaMethod.Parashara);
        Sign[] signs = [.. chart.Longitudes.Select(Dashamsha)];
        var tables = new AshtakavargaTables(signs, Sign.Aries, chart.Request.Rules);
        int[][] published =
        [
            [5, 3, 6, 2, 3, 4, 7, 6, 3, 3, 2, 4], [2, 4, 2, 3, 6, 6, 4, 4, 4, 6, 3, 5], [3, 4, 4, 3, 4, 2, 2, 5, 3, 4, 1, 4],
            [4, 4, 6, 4, 6, 5, 3, 6, 4, 5, 4, 3], [4, 6, 4, 2, 3, 8, 3, 6, 4, 3, 7, 6], [2, 4, 6, 4, 3, 5, 3, 5, 5, 6, 5, 4],
            [3, 1, 5, 2, 3, 3, 4, 3, 5, 4, 2, 4], [23, 26, 33, 20, 28, 33, 26, 35, 28, 31, 24, 30],
        ];
        for (var row = 0; row < 7; row++)
        {
            Assert.Equal(published[row], Numbers(tables.Bhinna[row]));
        }

        Assert.Equal(published[7], Numbers(tables.Sarva));
    }

    [Fact]
    public async Task Calculate_RandomBirths_HaveTheSignsOfTheNatalChart()
    {
        foreach (var birth in RandomBirths.Between(1900, 2100, 300, seed: 9).Where(b => b.Center != PositionCenter.Heliocentric))
        {
            var chart = await Calculate(birth, AshtakavargaMethod.Varahamihira);
            var natal = await ephemeris.Instance.ComputeAsync(birth, NatalChartCalculator.Calculate);
            for (var i = 0; i < AshtakaPoints.Planets; i++)
            {
                var point = AshtakaPoints.ChartPointOf((AshtakaPoint)i);
                Assert.Equal(natal.Placements.Single(p => p.Point == point).Sign.Sign, chart.Tables.Signs[i]);
            }

            Assert.Equal(SignPosition.Of(natal.Houses.Angles.Ascendant).Sign, chart.Tables.Signs[7]);
            Assert.Equal(337, chart.Tables.Sarva.Total());
            Assert.Equal(natal.Ayanamsa, chart.Ayanamsa);
        }
    }

    private static Sign Dashamsha(Angle longitude)
    {
        var position = SignPosition.Of(longitude);
        var first = (int)position.Sign % 2 == 0 ? (int)position.Sign : (int)position.Sign + 8;
        return (Sign)((first + (int)(position.Degree.Degrees / 3)) % 12);
    }

    private static int[] Numbers(SignCounts counts) => [.. Enumerable.Range(0, 12).Select(i => (int)counts[i])];

    private static NatalRequest Birth(string[] words) => new()
    {
        Moment = new BirthMoment(InstantPattern.ExtendedIso.Parse(words[3]).Value, Offset.Zero),
        Place = new GeoPlace(double.Parse(words[4], CultureInfo.InvariantCulture), double.Parse(words[5], CultureInfo.InvariantCulture)),
        Zodiac = ZodiacFrame.Find(words[1])!.Value,
        HouseSystem = HouseSystems.WholeSign,
    };

    private Task<AshtakavargaChart> Calculate(NatalRequest birth, AshtakavargaMethod method) =>
        ephemeris.Instance.ComputeAsync(new AshtakavargaRequest(birth, new AshtakavargaRules(method)), AshtakavargaChart.Calculate).AsTask();
}
