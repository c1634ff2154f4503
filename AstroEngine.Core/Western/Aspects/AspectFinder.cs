namespace AstroEngine.Core.Western.Aspects;

/// <summary>Finds aspects by longitude. Safe for any number of threads.</summary>
public sealed class AspectFinder
{
    private const int MostHitsOnStack = 256;
    private const int MostNumbersOnStack = 512;

    private static readonly double[] Exact = [.. AspectDefinitions.All.Select(d => d.Exact.Degrees)];
    private static readonly AspectFinder[] Presets = [.. Enum.GetValues<OrbPreset>().Select(p => new AspectFinder(AspectOrbs.Of(p)))];

    private readonly AspectOrbs _orbs;
    private readonly int[] _kinds;

    /// <summary>A finder for orbs.</summary>
    /// <param name="orbs">The orbs.</param>
    /// <param name="kinds">The aspects looked for; null for all.</param>
    public AspectFinder(AspectOrbs orbs, IReadOnlyList<AspectKind>? kinds = null)
    {
        _orbs = orbs;
        _kinds = [.. (kinds?.Distinct().Order() ?? AspectDefinitions.All.Select(d => d.Kind)).Select(kind => (int)kind)];
    }

    /// <summary>The finder of all aspects with the orbs of a preset.</summary>
    /// <param name="preset">The preset.</param>
    public static AspectFinder Of(OrbPreset preset) => Presets[(int)preset];

    /// <summary>The aspects of the points of one list to those of another, in the order of the lists.</summary>
    /// <param name="a">The one list.</param>
    /// <param name="b">The other.</param>
    public List<AspectHit> Between(ReadOnlySpan<AspectSide> a, ReadOnlySpan<AspectSide> b)
    {
        var most = a.Length * b.Length;
        Span<AspectHit> hits = most <= MostHitsOnStack ? stackalloc AspectHit[most] : new AspectHit[most];
        return [.. hits[..Find(a, b, isOneList: false, hits)]];
    }

    /// <summary>The aspects between the points of one list, each pair once, in the order of the list.</summary>
    /// <param name="points">The list.</param>
    public List<AspectHit> Within(ReadOnlySpan<AspectSide> points)
    {
        var most = MostWithin(points.Length);
        Span<AspectHit> hits = most <= MostHitsOnStack ? stackalloc AspectHit[most] : new AspectHit[most];
        return [.. hits[..Within(points, hits)]];
    }

    /// <summary>The aspects between the points of one list, each pair once, in the order of the list, without allocating.</summary>
    /// <param name="points">The list.</param>
    /// <param name="hits">Receives the aspects; room for <see cref="MostWithin"/> is enough.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no room for all.</exception>
    public int Within(ReadOnlySpan<AspectSide> points, Span<AspectHit> hits) => Find(points, points, isOneList: true, hits);

    /// <summary>How many aspects there can be between points: one for each pair.</summary>
    /// <param name="points">How many points.</param>
    public static int MostWithin(int points) => points * (points - 1) / 2;

    /// <summary>The aspect between two points: of those within their orbs the one nearest to exact.</summary>
    /// <param name="a">The one point.</param>
    /// <param name="b">The other.</param>
    /// <param name="hit">The aspect, without the numbers of the points.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(in AspectSide a, in AspectSide b, out AspectHit hit)
    {
        Span<AspectHit> one = stackalloc AspectHit[1];
        var isFound = Find([a], [b], isOneList: false, one) == 1;
        hit = one[0];
        return isFound;
    }

    private int Find(ReadOnlySpan<AspectSide> a, ReadOnlySpan<AspectSide> b, bool isOneList, Span<AspectHit> hits)
    {
        var lanes = new AspectLanes(_orbs.Values, _kinds, Exact);
        var size = lanes.TableSize(b.Length);
        Span<double> table = size <= MostNumbersOnStack ? stackalloc double[size] : new double[size];
        lanes.Fill(b, table);
        var count = 0;
        for (var i = 0; i < a.Length; i++)
        {
            count += lanes.Find(a[i], i, table, b.Length, isOneList ? i + 1 : 0, hits[count..]);
        }

        return count;
    }
}
