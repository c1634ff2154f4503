using System.Numerics;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>Finds aspects by longitude. Safe for any number of threads.</summary>
public sealed class AspectFinder
{
    private const double FullCircle = 360;
    private const double HalfCircle = 180;

    private static readonly double[] Exact = [.. AspectDefinitions.All.Select(d => d.Exact.Degrees)];
    private static readonly AspectFinder[] Presets = [.. Enum.GetValues<OrbPreset>().Select(p => new AspectFinder(AspectOrbs.Of(p)))];

    private readonly AspectOrbs _orbs;

    /// <summary>For each whole degree of separation a bit for each aspect that any points can have there.</summary>
    private readonly ushort[] _candidates = new ushort[(int)HalfCircle + 1];

    /// <summary>A finder for orbs.</summary>
    /// <param name="orbs">The orbs.</param>
    /// <param name="kinds">The aspects looked for; null for all.</param>
    public AspectFinder(AspectOrbs orbs, IReadOnlyList<AspectKind>? kinds = null)
    {
        _orbs = orbs;
        foreach (var kind in kinds ?? [.. AspectDefinitions.All.Select(d => d.Kind)])
        {
            var widest = orbs.WidestOf(kind);
            // A degree more on either side, so that no rounding leaves one out.
            var from = Math.Max(0, (int)(Exact[(int)kind] - widest) - 1);
            var to = Math.Min(_candidates.Length - 1, (int)(Exact[(int)kind] + widest) + 1);
            for (var degree = from; degree <= to; degree++)
            {
                _candidates[degree] |= (ushort)(1 << (int)kind);
            }
        }
    }

    /// <summary>The finder of all aspects with the orbs of a preset.</summary>
    /// <param name="preset">The preset.</param>
    public static AspectFinder Of(OrbPreset preset) => Presets[(int)preset];

    /// <summary>The aspects of the points of one list to those of another, in the order of the lists.</summary>
    /// <param name="a">The one list.</param>
    /// <param name="b">The other.</param>
    public List<AspectHit> Between(ReadOnlySpan<AspectSide> a, ReadOnlySpan<AspectSide> b)
    {
        List<AspectHit> hits = [];
        for (var i = 0; i < a.Length; i++)
        {
            AddHits(a[i], i, b, 0, hits);
        }

        return hits;
    }

    /// <summary>The aspects between the points of one list, each pair once, in the order of the list.</summary>
    /// <param name="points">The list.</param>
    public List<AspectHit> Within(ReadOnlySpan<AspectSide> points)
    {
        var hits = new List<AspectHit>(points.Length * 2);
        for (var i = 0; i < points.Length; i++)
        {
            AddHits(points[i], i, points, i + 1, hits);
        }

        return hits;
    }

    /// <summary>The aspects between the points of one list, each pair once, in the order of the list, without allocating.</summary>
    /// <param name="points">The list.</param>
    /// <param name="hits">Receives the aspects; room for <see cref="MostWithin"/> is enough.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no room for all.</exception>
    public int Within(ReadOnlySpan<AspectSide> points, Span<AspectHit> hits)
    {
        var count = 0;
        for (var i = 0; i < points.Length; i++)
        {
            for (var k = i + 1; k < points.Length; k++)
            {
                if (TryFind(points[i], points[k], out var hit))
                {
                    hits[count++] = hit with { A = i, B = k };
                }
            }
        }

        return count;
    }

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
        var way = a.Longitude.Degrees - b.Longitude.Degrees;
        way = way > HalfCircle ? way - FullCircle : way <= -HalfCircle ? way + FullCircle : way;
        var separation = Math.Abs(way);
        var rowA = AspectOrbs.RowOf(a.Point);
        var rowB = AspectOrbs.RowOf(b.Point);
        var orbs = _orbs.Values;
        var kind = -1;
        double deviation = 0, limit = 0;
        for (uint left = _candidates[(int)separation]; left != 0; left &= left - 1)
        {
            var candidate = BitOperations.TrailingZeroCount(left);
            var off = separation - Exact[candidate];
            var orb = Math.Max(orbs[rowA + candidate], orbs[rowB + candidate]);
            if (Math.Abs(off) <= orb && (kind < 0 || Math.Abs(off) < Math.Abs(deviation)))
            {
                (kind, deviation, limit) = (candidate, off, orb);
            }
        }

        if (kind < 0)
        {
            hit = default;
            return false;
        }

        // The separation grows when the point that is ahead is the faster one.
        var growth = (way < 0 ? -1 : 1) * (a.Speed - b.Speed);
        hit = new AspectHit(0, 0, (AspectKind)kind, new Angle(Math.Abs(deviation)), new Angle(limit), deviation * growth < 0);
        return true;
    }

    private void AddHits(in AspectSide point, int number, ReadOnlySpan<AspectSide> others, int from, List<AspectHit> hits)
    {
        for (var k = from; k < others.Length; k++)
        {
            if (TryFind(point, others[k], out var hit))
            {
                hits.Add(hit with { A = number, B = k });
            }
        }
    }
}
