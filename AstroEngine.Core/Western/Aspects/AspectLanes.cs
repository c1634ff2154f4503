using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>Finds the aspects of one point to many, four at a time and without a branch for each aspect: of the aspects within
/// their orbs the one nearest to exact.</summary>
/// <param name="orbs">All orbs, a row of aspects for each point.</param>
/// <param name="kinds">The aspects looked for, in their order.</param>
/// <param name="exact">The angle of every aspect, in degrees.</param>
internal readonly ref struct AspectLanes(ReadOnlySpan<double> orbs, ReadOnlySpan<int> kinds, ReadOnlySpan<double> exact)
{
    /// <summary>How many points go together.</summary>
    private const int Lanes = 4;

    private const double FullCircle = 360;
    private const double HalfCircle = 180;

    private readonly ReadOnlySpan<double> _orbs = orbs;
    private readonly ReadOnlySpan<int> _kinds = kinds;
    private readonly ReadOnlySpan<double> _exact = exact;

    /// <summary>How many numbers a table of points takes.</summary>
    /// <param name="points">How many points.</param>
    public int TableSize(int points) => (2 + _kinds.Length) * Padded(points);

    /// <summary>Writes the points one beside the other: their longitudes, their speeds, and their orbs aspect by aspect.</summary>
    /// <param name="points">The points.</param>
    /// <param name="table">Receives <see cref="TableSize"/> numbers.</param>
    public void Fill(ReadOnlySpan<AspectSide> points, Span<double> table)
    {
        var width = Padded(points.Length);
        table.Clear();
        for (var i = 0; i < points.Length; i++)
        {
            table[i] = points[i].Longitude.Degrees;
            table[width + i] = points[i].Speed;
            var row = _orbs.Slice(AspectOrbs.RowOf(points[i].Point), AspectOrbs.Kinds);
            for (var k = 0; k < _kinds.Length; k++)
            {
                table[((2 + k) * width) + i] = row[_kinds[k]];
            }
        }
    }

    /// <summary>The aspects of a point to those of a table.</summary>
    /// <param name="point">The point.</param>
    /// <param name="number">Its number.</param>
    /// <param name="table">The table.</param>
    /// <param name="count">How many points it holds.</param>
    /// <param name="from">The first of them that is looked at.</param>
    /// <param name="hits">Receives the aspects.</param>
    /// <returns>How many there are.</returns>
    [SkipLocalsInit]
    public int Find(in AspectSide point, int number, ReadOnlySpan<double> table, int count, int from, Span<AspectHit> hits)
    {
        var width = Padded(count);
        var row = _orbs.Slice(AspectOrbs.RowOf(point.Point), AspectOrbs.Kinds);
        Span<double> found = stackalloc double[3 * Lanes];
        var put = 0;
        for (var first = from - (from % Lanes); first < count; first += Lanes)
        {
            var way = Vector256.Create(point.Longitude.Degrees) - Load(table, first);
            way = Vector256.ConditionalSelect(
                Vector256.GreaterThan(way, Vector256.Create(HalfCircle)),
                way - Vector256.Create(FullCircle),
                Vector256.ConditionalSelect(
                    Vector256.LessThanOrEqual(way, Vector256.Create(-HalfCircle)), way + Vector256.Create(FullCircle), way));
            var separation = Vector256.Abs(way);
            var nearest = Vector256.Create(double.PositiveInfinity);
            var (deviation, limit, kind) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
            for (var k = 0; k < _kinds.Length; k++)
            {
                var off = separation - Vector256.Create(_exact[_kinds[k]]);
                var orb = Vector256.Max(Vector256.Create(row[_kinds[k]]), Load(table, ((2 + k) * width) + first));
                var size = Vector256.Abs(off);
                var isNearer = Vector256.LessThanOrEqual(size, orb) & Vector256.LessThan(size, nearest);
                nearest = Vector256.ConditionalSelect(isNearer, size, nearest);
                deviation = Vector256.ConditionalSelect(isNearer, off, deviation);
                limit = Vector256.ConditionalSelect(isNearer, orb, limit);
                kind = Vector256.ConditionalSelect(isNearer, Vector256.Create((double)_kinds[k]), kind);
            }

            var left = Vector256.LessThan(nearest, Vector256.Create(double.PositiveInfinity)).ExtractMostSignificantBits() & Asked(first, from, count);
            if (left == 0)
            {
                continue;
            }

            // The separation grows when the point that is ahead is the faster one.
            var lead = Vector256.Create(point.Speed) - Load(table, width + first);
            var growth = Vector256.ConditionalSelect(Vector256.LessThan(way, Vector256<double>.Zero), -lead, lead);
            var applying = Vector256.LessThan(deviation * growth, Vector256<double>.Zero).ExtractMostSignificantBits();
            nearest.CopyTo(found);
            limit.CopyTo(found[Lanes..]);
            kind.CopyTo(found[(2 * Lanes)..]);
            for (; left != 0; left &= left - 1)
            {
                var lane = BitOperations.TrailingZeroCount(left);
                hits[put++] = new AspectHit(
                    number,
                    first + lane,
                    (AspectKind)(int)found[(2 * Lanes) + lane],
                    new Angle(found[lane]),
                    new Angle(found[Lanes + lane]),
                    ((applying >> lane) & 1) != 0);
            }
        }

        return put;
    }

    private static int Padded(int points) => (points + Lanes - 1) / Lanes * Lanes;

    private static Vector256<double> Load(ReadOnlySpan<double> table, int at) => Vector256.Create(table.Slice(at, Lanes));

    /// <summary>A bit for each lane whose point is asked for.</summary>
    private static uint Asked(int first, int from, int count)
    {
        var lanes = (1u << Math.Min(Lanes, count - first)) - 1;
        return from > first ? lanes & ~((1u << (from - first)) - 1) : lanes;
    }
}
