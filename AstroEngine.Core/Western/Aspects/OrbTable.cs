using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>How far from exact an aspect still counts.</summary>
/// <remarks>The presets are those of the replaced Meridian system, and so is the rule that the larger orb of the two points holds.</remarks>
public static class OrbTable
{
    private const int Ranks = 4;

    /// <summary>For each preset and class of points (but angles) the orbs in degrees of conjunction and opposition, trine and square, sextile, and the minor aspects.</summary>
    private static readonly double[][] Presets =
    [
        [8, 6, 4, 2, /**/ 8, 6, 4, 2, /**/ 6, 5, 3.5, 1.5, /**/ 5, 4, 3, 1, /**/ 5, 4, 3, 1, /**/ 4, 3.5, 2.5, 1],
        [10, 8, 6, 3, /**/ 12, 8, 6, 3, /**/ 8, 6, 4.5, 2.5, /**/ 7, 5, 4, 2, /**/ 7, 5, 4, 2, /**/ 6, 4.5, 3.5, 1.5],
        [5, 4, 3, 1.5, /**/ 5, 4, 3, 1.5, /**/ 4, 3, 2.5, 1, /**/ 3, 2.5, 2, 1, /**/ 3, 2.5, 2, 1, /**/ 2.5, 2, 1.5, 0.5],
    ];

    /// <summary>The orb of an aspect between two points: the larger one of theirs.</summary>
    /// <param name="preset">The table.</param>
    /// <param name="rank">The rank of the aspect.</param>
    /// <param name="a">The class of one point.</param>
    /// <param name="b">The class of the other; two angles have no aspects, their orb is 0.</param>
    public static Angle Of(OrbPreset preset, AspectRank rank, OrbClass a, OrbClass b) =>
        new(Math.Max(Of(preset, rank, a).Degrees, Of(preset, rank, b).Degrees));

    /// <summary>The orb that a point brings to an aspect; 0 for an angle, which has none of its own.</summary>
    /// <param name="preset">The table.</param>
    /// <param name="rank">The rank of the aspect.</param>
    /// <param name="point">The class of the point.</param>
    public static Angle Of(OrbPreset preset, AspectRank rank, OrbClass point) =>
        new(point == OrbClass.Angle ? 0 : Presets[(int)preset][((int)point * Ranks) + (int)rank]);

    /// <summary>The class of a point.</summary>
    /// <param name="point">Any point.</param>
    public static OrbClass ClassOf(ChartPoint point) => point switch
    {
        ChartPoint.Sun => OrbClass.Sun,
        ChartPoint.Moon => OrbClass.Moon,
        <= ChartPoint.Saturn => OrbClass.Planet,
        <= ChartPoint.Pluto => OrbClass.Outer,
        ChartPoint.Rahu or ChartPoint.Ketu or ChartPoint.MeanLilith or ChartPoint.TrueLilith => OrbClass.Node,
        _ => OrbClass.Chiron,
    };
}
