using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Tests.Core.Charts;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Dashas;

/// <summary>Periods that other programs give, to the second that they write.</summary>
public sealed class JhoraCaseTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private const double SiderealYear = 365.256364;

    // The other program reckons in Julian days, which a double resolves to 40 microseconds, and cuts to the second.
    private static readonly Duration Tolerance = Duration.FromMilliseconds(1100);

    [Theory]
    [InlineData("vimshottari", 6, 178)]
    [InlineData("ashtottari", 8, 36)]
    [InlineData("yogini", 4, 60)]
    [InlineData("kalachakra", 1, 80)]
    [InlineData("chara", 1, 12)]
    [InlineData("narayana", 1, 17)]
    [InlineData("sudasa", 2, 34)]
    public async Task Visit_PublishedCharts_HaveThePublishedStarts(string name, int charts, int periods)
    {
        var system = DashaSystems.Find(name)!;
        var cases = JhoraCase.Read(system);
        Assert.Equal(charts, cases.Count);
        Assert.Equal(periods, cases.Sum(c => c.Starts.Count));
        foreach (var published in cases)
        {
            var chart = await ephemeris.Instance.ComputeAsync(published, (sky, c) => system.Read(sky, c.Birth, c.Choices));
            var timeline = new DashaTimeline(system.Begin(chart, published.Choices), published.Birth.Moment.Instant, SiderealYear);
            foreach (var (lords, start) in published.Starts)
            {
                var found = DashaCollector.At(timeline, start + Tolerance, lords.Count(c => c == '/') + 1)[^1];
                Assert.True(
                    lords == found.Lords && found.Period.Start - start is var late && late >= -Tolerance && late <= Tolerance,
                    $"{name}, {published}: {lords} from {start}, was {found.Lords} from {found.Period.Start}");
            }
        }
    }
}
