using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>What the aspects are.</summary>
/// <remarks>
/// Conjunction, sextile, square, trine and opposition: Ptolemy, Tetrabiblos I.13. Semisquare, quintile, sesquisquare and biquintile:
/// Kepler, Harmonices mundi (1619), book IV; semisextile and quincunx were added to them in his century.
/// </remarks>
public static class AspectDefinitions
{
    private static readonly AspectDefinition[] Table =
    [
        new(AspectKind.Conjunction, new Angle(0), AspectRank.Axis),
        new(AspectKind.Semisextile, new Angle(30), AspectRank.Minor),
        new(AspectKind.Semisquare, new Angle(45), AspectRank.Minor),
        new(AspectKind.Sextile, new Angle(60), AspectRank.Sextile),
        new(AspectKind.Quintile, new Angle(72), AspectRank.Minor),
        new(AspectKind.Square, new Angle(90), AspectRank.Major),
        new(AspectKind.Trine, new Angle(120), AspectRank.Major),
        new(AspectKind.Sesquisquare, new Angle(135), AspectRank.Minor),
        new(AspectKind.Biquintile, new Angle(144), AspectRank.Minor),
        new(AspectKind.Quincunx, new Angle(150), AspectRank.Minor),
        new(AspectKind.Opposition, new Angle(180), AspectRank.Axis),
    ];

    /// <summary>All of them, in the order of <see cref="AspectKind"/>.</summary>
    public static IReadOnlyList<AspectDefinition> All => Table;

    /// <summary>One of them.</summary>
    /// <param name="kind">Which.</param>
    public static AspectDefinition Of(AspectKind kind) => Table[(int)kind];
}
