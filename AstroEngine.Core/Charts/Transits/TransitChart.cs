using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Transits;

/// <summary>The transits of an instant over a natal chart.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Natal">The natal chart.</param>
/// <param name="Ayanamsa">The mean ayanamsa at the instant; 0 in the tropical zodiac.</param>
/// <param name="Placements">The transiting points, in the order of <see cref="Ephemeris.ChartPoint"/>.</param>
/// <param name="Targets">What the aspects are to.</param>
/// <param name="Aspects">Aspects of transiting points to targets, by their numbers in these lists.</param>
/// <param name="Drishti">Full aspects of transiting planets on the signs of targets; empty in the tropical zodiac.</param>
/// <param name="Warnings">What a reader should know.</param>
public sealed record TransitChart(
    TransitRequest Request,
    NatalChart Natal,
    Angle Ayanamsa,
    IReadOnlyList<TransitPlacement> Placements,
    IReadOnlyList<TransitTarget> Targets,
    IReadOnlyList<AspectHit> Aspects,
    IReadOnlyList<TransitDrishti> Drishti,
    IReadOnlyList<ChartWarning> Warnings);
