using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Western.TwoCharts;
using AstroEngine.Tests.Core.Charts;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Core.Western.TwoCharts;

public sealed class SynastryChartTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private static readonly Body[] Bodies = Enum.GetValues<Body>();

    [Fact]
    public async Task Calculate_RandomPairs_EqualsEveryPairOfPositionsOfLibswe()
    {
        var births = RandomBirths.Between(1900, 2100, 800, seed: 41).Where(b => b.Center != PositionCenter.Heliocentric).ToList();
        var (seen, retrograde) = (0, 0);
        var pairs = births.Chunk(2).Where(p => p.Length == 2).Select(p => (A: p[0], B: p[0] with { Moment = p[1].Moment, Place = p[1].Place })).ToList();
        var rows = OracleProgram.Run("natal_oracle.c", pairs.SelectMany(p => new[] { p.A, p.B }).Select(OracleLine));
        for (var n = 0; n < pairs.Count; n++)
        {
            var (a, b) = pairs[n];
            var chart = await ephemeris.Instance.ComputeAsync(
                new SynastryRequest(a, b, AspectOrbs.Of(OrbPreset.Modern), null, [ChartAngle.Midheaven]), SynastryChart.Calculate);
            var longitudesA = chart.A.Placements.Select(p => Row(rows[2 * n], p.Point, 1)).Append(rows[2 * n][6]).ToList();
            var longitudesB = chart.B.Placements.Select(p => Row(rows[(2 * n) + 1], p.Point, 1)).Append(rows[(2 * n) + 1][6]).ToList();
            var expected = from i in Enumerable.Range(0, longitudesA.Count)
                           from k in Enumerable.Range(0, longitudesB.Count)
                           let way = Math.Abs(longitudesA[i] - longitudesB[k])
                           let separation = Math.Min(way, 360 - way)
                           from hit in AspectDefinitions.All
                               .Select(d => (d.Kind, Off: Math.Abs(separation - d.Exact.Degrees)))
                               .Where(d => d.Off <= AspectOrbs.Of(OrbPreset.Modern).Of(d.Kind, chart.FiguresA[i].Point, chart.FiguresB[k].Point).Degrees)
                               .OrderBy(d => d.Off).Take(1)
                           select (i, k, hit.Kind);
            Assert.Equal(expected, chart.Aspects.Select(h => (h.A, h.B, h.Kind)));
            Assert.DoesNotContain(chart.Aspects, h => h.IsApplying);
            Assert.Equal(chart.FiguresA.Select(f => chart.B.Houses.HouseOf(f.Longitude)), chart.HousesOfA);
            Assert.Equal(chart.FiguresB.Select(f => chart.A.Houses.HouseOf(f.Longitude)), chart.HousesOfB);
            foreach (var placement in chart.B.Placements)
            {
                Assert.Equal(Row(rows[(2 * n) + 1], placement.Point, 4) < 0, placement.IsRetrograde);
                retrograde += placement.IsRetrograde ? 1 : 0;
            }

            seen += chart.Aspects.Count;
        }

        Assert.True(seen > 5000 && retrograde > 300, $"{seen} {retrograde}");

        double Row(double[] row, ChartPoint point, int column)
        {
            var value = row[9 + (int)row[4] + (Array.IndexOf(Bodies, ChartPoints.BodyOf(point, pairs[rows.IndexOf(row) / 2].A.Node)) * 7) + column];
            return point == ChartPoint.Ketu && column == 1 ? (value + 180) % 360 : value;
        }
    }

    private static string OracleLine(AstroEngine.Core.Charts.NatalRequest birth) => FormattableString.Invariant(
        $"{birth.Moment.JulianDay.Value:R} {birth.Place.Latitude:R} {birth.Place.Longitude:R} {birth.Place.Altitude:R} {birth.Zodiac.Ayanamsa?.SwissNumber ?? -1} {birth.HouseSystem.Letter} {"gth"[(int)birth.Center]} {"ag"[(int)birth.Positions]}");
}
