using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>Finds aspects by longitude.</summary>
/// <param name="preset">The orbs.</param>
/// <param name="kinds">The aspects looked for; null for all.</param>
public sealed class AspectFinder(OrbPreset preset, IReadOnlyList<AspectKind>? kinds = null)
{
    private readonly AspectDefinition[] _definitions = kinds is null ? [.. AspectDefinitions.All] : [.. kinds.Select(AspectDefinitions.Of)];

    /// <summary>The aspects of the points of one list to those of another, in the order of the lists.</summary>
    /// <param name="a">The one list.</param>
    /// <param name="b">The other.</param>
    public List<AspectHit> Between(ReadOnlySpan<AspectSide> a, ReadOnlySpan<AspectSide> b)
    {
        List<AspectHit> hits = [];
        for (var i = 0; i < a.Length; i++)
        {
            for (var k = 0; k < b.Length; k++)
            {
                if (TryFind(a[i], b[k], out var kind, out var orb, out var isApplying))
                {
                    hits.Add(new AspectHit(i, k, kind, orb, isApplying));
                }
            }
        }

        return hits;
    }

    /// <summary>The aspect between two points: of those within their orbs the one nearest to exact.</summary>
    /// <param name="a">The one point.</param>
    /// <param name="b">The other.</param>
    /// <param name="kind">The aspect.</param>
    /// <param name="orb">How far it is from exact.</param>
    /// <param name="isApplying">Whether it is getting more exact.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(in AspectSide a, in AspectSide b, out AspectKind kind, out Angle orb, out bool isApplying)
    {
        var way = a.Longitude.From(b.Longitude).Degrees;
        var separation = Math.Abs(way);
        kind = default;
        orb = new Angle(double.PositiveInfinity);
        var deviation = 0.0;
        foreach (var definition in _definitions)
        {
            var off = separation - definition.Exact.Degrees;
            if (Math.Abs(off) < orb.Degrees && Math.Abs(off) <= OrbTable.Of(preset, definition.Rank, a.Class, b.Class).Degrees)
            {
                kind = definition.Kind;
                orb = new Angle(Math.Abs(off));
                deviation = off;
            }
        }

        // The separation grows when the point that is ahead is the faster one.
        var growth = (way < 0 ? -1 : 1) * (a.Speed - b.Speed);
        isApplying = deviation * growth < 0;
        return double.IsFinite(orb.Degrees);
    }
}
