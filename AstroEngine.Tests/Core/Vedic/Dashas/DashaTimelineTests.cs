using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Dashas;

/// <summary>What holds in every dasha system, whatever its lords and years are.</summary>
public sealed class DashaTimelineTests
{
    private static readonly Instant Birth = Instant.FromUtc(1990, 5, 15, 9, 0);

    public static TheoryData<string> Systems => [.. DashaSystems.All.Select(system => system.Name)];

    [Theory]
    [MemberData(nameof(Systems))]
    public void VisitFirstCycle_AnyChart_PeriodsFillTheirParents(string name)
    {
        foreach (var timeline in Timelines(name, 20))
        {
            var open = new Stack<DashaPeriod>();
            var reached = new Instant?[DashaTimeline.MostLevels + 1];
            foreach (var (_, period) in DashaCollector.Cycle(timeline, 3))
            {
                while (open.Count >= period.Level)
                {
                    AssertFilled(open.Pop(), reached);
                }

                Assert.True(period.Start <= period.End);
                // The first child starts with its parent, every other where its sibling ended.
                var start = period.Index == 0 && open.Count > 0 ? open.Peek().Start : reached[period.Level] ?? period.Start;
                Assert.Equal(start, period.Start);
                reached[period.Level] = period.End;
                open.Push(period);
            }

            while (open.Count > 0)
            {
                AssertFilled(open.Pop(), reached);
            }
        }

        static void AssertFilled(DashaPeriod parent, Instant?[] reached)
        {
            if (parent.Level < 3 && parent.Start < parent.End)
            {
                Assert.Equal(parent.End, reached[parent.Level + 1]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void VisitAt_RandomInstants_IsTheOneChainOfTheWholeTree(string name)
    {
        var random = new Random(5);
        foreach (var timeline in Timelines(name, 10))
        {
            var tree = DashaCollector.Cycle(timeline, 3);
            var first = tree[0].Period.Start;
            var length = (tree[^1].Period.End - first).TotalMilliseconds;
            for (var i = 0; i < 200; i++)
            {
                var at = first + Duration.FromMilliseconds(Math.Floor(random.NextDouble() * length));
                var expected = tree.Where(p => p.Period.Start <= at && at < p.Period.End).ToList();
                Assert.Equal([1, 2, 3], expected.Select(p => p.Period.Level));
                Assert.Equal(expected, DashaCollector.At(timeline, at, 3));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void VisitAt_BordersOfSixLevels_StartBelongsToThePeriodAndEndToTheNext(string name)
    {
        var random = new Random(6);
        foreach (var timeline in Timelines(name, 50))
        {
            var at = Birth + Duration.FromDays(random.NextDouble() * 70 * 365);
            var chain = DashaCollector.At(timeline, at, DashaTimeline.MostLevels);
            Assert.Equal([1, 2, 3, 4, 5, 6], chain.Select(p => p.Period.Level));
            Assert.All(chain, p => Assert.True(p.Period.Start <= at && at < p.Period.End));
            for (var level = 1; level < chain.Count; level++)
            {
                Assert.True(chain[level - 1].Period.Start <= chain[level].Period.Start && chain[level].Period.End <= chain[level - 1].Period.End);
            }

            var last = chain[^1].Period;
            Assert.Equal(last, DashaCollector.At(timeline, last.Start, 6)[^1].Period);
            Assert.Equal(last, DashaCollector.At(timeline, last.End - Duration.FromMilliseconds(1), 6)[^1].Period);
            Assert.Equal(last.End, DashaCollector.At(timeline, last.End, 6)[^1].Period.Start);
        }
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void VisitAt_BeforeTheFirstPeriod_IsEmpty(string name)
    {
        var timeline = Timelines(name, 1).Single();
        var start = timeline.First.Start;
        Assert.True(start <= Birth && Birth < timeline.First.End);
        Assert.Equal(6, DashaCollector.At(timeline, start, 6).Count);
        Assert.Empty(DashaCollector.At(timeline, start - Duration.FromMilliseconds(1), 6));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void Visit_RandomWindows_AreTheOverlappingPartOfTheTree(string name)
    {
        var random = new Random(7);
        foreach (var timeline in Timelines(name, 10))
        {
            var tree = DashaCollector.Cycle(timeline, 3);
            for (var i = 0; i < 20; i++)
            {
                var from = tree[0].Period.Start + Duration.FromDays((random.NextDouble() * 30 * 365) - 1000);
                var to = from + Duration.FromSeconds(1 + (random.NextDouble() * 86_400 * 500));
                var expected = tree.Where(p => p.Period.Start < to && p.Period.End > from);
                Assert.Equal(expected, DashaCollector.Within(timeline, from, to, 3));
            }
        }
    }

    [Fact]
    public void Visit_SecondCycle_GoesOnWhereTheFirstEnded()
    {
        var timeline = Timelines("vimshottari", 1).Single();
        var cycle = DashaCollector.Cycle(timeline, 1);
        var end = cycle[^1].Period.End;
        var next = DashaCollector.At(timeline, end, 1).Single();
        Assert.Equal((cycle[0].Lords, end), (next.Lords, next.Period.Start));
        var late = DashaCollector.At(timeline, Birth + Duration.FromDays(365_000), 6);
        Assert.Equal(6, late.Count);
    }

    [Fact]
    public void Visit_LevelsOutOfRange_Throws()
    {
        var timeline = Timelines("vimshottari", 1).Single();
        Assert.Throws<ArgumentOutOfRangeException>(() => DashaCollector.Cycle(timeline, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DashaCollector.Cycle(timeline, 7));
    }

    private static IEnumerable<DashaTimeline> Timelines(string name, int count)
    {
        var system = DashaSystems.Find(name)!;
        var random = new Random(4);
        for (var i = 0; i < count; i++)
        {
            var points = DashaChart.Grahas.ToArray().ToDictionary(p => p, _ => new Angle(random.NextDouble() * 360));
            points[ChartPoint.Ketu] = points[ChartPoint.Rahu].Opposite();
            var chart = new DashaChart(new Angle(random.NextDouble() * 360), points);
            yield return new DashaTimeline(system.Begin(chart, DashaChoices.Default), Birth, 365.25);
        }
    }
}
