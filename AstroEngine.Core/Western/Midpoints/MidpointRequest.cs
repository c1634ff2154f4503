using AstroEngine.Core.Charts;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Midpoints;

/// <summary>What the midpoints of a birth are asked for.</summary>
/// <param name="Birth">The birth.</param>
/// <param name="Orb">How far an aspect to a midpoint may be from exact, whatever the points.</param>
/// <param name="Kinds">The aspects to midpoints.</param>
/// <param name="Angles">The angles that take part; null for none.</param>
public sealed record MidpointRequest(NatalRequest Birth, Angle Orb, IReadOnlyList<AspectKind> Kinds, IReadOnlyList<ChartAngle>? Angles)
{
    /// <summary>The orb unless another is asked for.</summary>
    public static Angle UsualOrb => new(1.5);

    /// <summary>
    /// The aspects unless others are asked for: multiples of 45 degrees, which alone count in cosmobiology
    /// (Reinhold Ebertin, The Combination of Stellar Influences, 1940).
    /// </summary>
    public static IReadOnlyList<AspectKind> UsualKinds { get; } =
        [AspectKind.Conjunction, AspectKind.Semisquare, AspectKind.Square, AspectKind.Sesquisquare, AspectKind.Opposition];
}
