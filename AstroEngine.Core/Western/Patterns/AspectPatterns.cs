using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;

namespace AstroEngine.Core.Western.Patterns;

/// <summary>Finds the figures that the aspects of a chart make.</summary>
/// <remarks>
/// The definitions are those of Bil Tierney, Dynamics of Aspect Analysis (1983): figures are made of the aspects that the chart has, with its
/// orbs, by the Sun, the Moon and the planets to Pluto. Nodes, Lilith, Chiron, asteroids and angles make none.
/// </remarks>
public static class AspectPatterns
{
    /// <summary>The fewest planets of a stellium.</summary>
    public const int SmallestStellium = 3;

    private const int Planets = (int)ChartPoint.Pluto + 1;

    /// <summary>The figures of a chart, each once, in the order of <see cref="AspectPatternKind"/>.</summary>
    /// <param name="points">The points that the aspects are between.</param>
    /// <param name="aspects">The aspects by the numbers of the points.</param>
    public static IReadOnlyList<AspectPattern> Find(ReadOnlySpan<AspectSide> points, IReadOnlyList<AspectHit> aspects)
    {
        var graph = new int[AspectOrbs.Kinds, Planets];
        foreach (var aspect in aspects)
        {
            if (points[aspect.A].Point is { } a and <= ChartPoint.Pluto && points[aspect.B].Point is { } b and <= ChartPoint.Pluto)
            {
                graph[(int)aspect.Kind, (int)a] |= 1 << (int)b;
                graph[(int)aspect.Kind, (int)b] |= 1 << (int)a;
            }
        }

        List<AspectPattern> patterns = [];
        AddGrandTrines(graph, patterns);
        var crosses = GrandCrosses(graph);
        AddTips(graph, AspectKind.Opposition, AspectKind.Square, AspectPatternKind.TSquare, crosses, patterns);
        patterns.AddRange(crosses.Select(cross => new AspectPattern(AspectPatternKind.GrandCross, PointsOf(cross))));
        AddTips(graph, AspectKind.Sextile, AspectKind.Quincunx, AspectPatternKind.Yod, [], patterns);
        AddStelliums(graph, patterns);
        return patterns;
    }

    private static void AddGrandTrines(int[,] graph, List<AspectPattern> patterns)
    {
        foreach (var (a, b) in Pairs(graph, AspectKind.Trine))
        {
            var both = graph[(int)AspectKind.Trine, a] & graph[(int)AspectKind.Trine, b];
            for (var c = b + 1; c < Planets; c++)
            {
                if ((both & (1 << c)) != 0)
                {
                    patterns.Add(new AspectPattern(AspectPatternKind.GrandTrine, PointsOf(1 << a | 1 << b | 1 << c)));
                }
            }
        }
    }

    /// <summary>The grand crosses, as sets of planets.</summary>
    private static List<int> GrandCrosses(int[,] graph)
    {
        List<int> crosses = [];
        var oppositions = Pairs(graph, AspectKind.Opposition).ToList();
        for (var i = 0; i < oppositions.Count; i++)
        {
            for (var k = i + 1; k < oppositions.Count; k++)
            {
                var (a, b) = oppositions[i];
                var (c, d) = oppositions[k];
                var bar = 1 << c | 1 << d;
                var squares = graph[(int)AspectKind.Square, a] & graph[(int)AspectKind.Square, b];
                var cross = 1 << a | 1 << b | bar;
                // Two pairs of four planets in conjunction may make the same cross by other oppositions.
                if ((squares & bar) == bar && !crosses.Contains(cross))
                {
                    crosses.Add(cross);
                }
            }
        }

        return crosses;
    }

    /// <summary>Adds figures of two planets in one aspect that are both in another one to a third, but for those within the sets left out.</summary>
    private static void AddTips(
        int[,] graph, AspectKind ends, AspectKind sides, AspectPatternKind kind, List<int> leftOut, List<AspectPattern> patterns)
    {
        foreach (var (a, b) in Pairs(graph, ends))
        {
            var tips = graph[(int)sides, a] & graph[(int)sides, b];
            for (var tip = 0; tip < Planets; tip++)
            {
                var figure = 1 << a | 1 << b | 1 << tip;
                if ((tips & (1 << tip)) != 0 && !leftOut.Exists(set => (set & figure) == figure))
                {
                    patterns.Add(new AspectPattern(kind, PointsOf(figure), (ChartPoint)tip));
                }
            }
        }
    }

    private static void AddStelliums(int[,] graph, List<AspectPattern> patterns)
    {
        var seen = 0;
        for (var first = 0; first < Planets; first++)
        {
            if ((seen & (1 << first)) != 0)
            {
                continue;
            }

            var cluster = ClusterOf(graph, first);
            seen |= cluster;
            if (int.PopCount(cluster) >= SmallestStellium)
            {
                patterns.Add(new AspectPattern(AspectPatternKind.Stellium, PointsOf(cluster)));
            }
        }
    }

    private static int ClusterOf(int[,] graph, int first)
    {
        var cluster = 1 << first;
        for (var before = 0; before != cluster;)
        {
            before = cluster;
            for (var i = 0; i < Planets; i++)
            {
                cluster |= (before & (1 << i)) != 0 ? graph[(int)AspectKind.Conjunction, i] : 0;
            }
        }

        return cluster;
    }

    private static IEnumerable<(int A, int B)> Pairs(int[,] graph, AspectKind kind)
    {
        for (var a = 0; a < Planets; a++)
        {
            for (var b = a + 1; b < Planets; b++)
            {
                if ((graph[(int)kind, a] & (1 << b)) != 0)
                {
                    yield return (a, b);
                }
            }
        }
    }

    private static IReadOnlyList<ChartPoint> PointsOf(int set) =>
        [.. Enumerable.Range(0, Planets).Where(i => (set & (1 << i)) != 0).Select(i => (ChartPoint)i)];
}
