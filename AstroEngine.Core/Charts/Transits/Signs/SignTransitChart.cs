using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Transits.Signs;

/// <summary>The transits of an instant as everybody born under a sign has them: a chart whose houses are the signs, counted from that one.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Ayanamsa">The mean ayanamsa at the instant; 0 in the tropical zodiac.</param>
/// <param name="Placements">The points, in the order of <see cref="Ephemeris.ChartPoint"/>; the house is the place of the sign counted from that of the request.</param>
/// <param name="Aspects">Aspects of the points with each other, by their numbers in that list.</param>
/// <param name="EphemerisSource">The ephemeris that was used.</param>
public sealed record SignTransitChart(
    SignTransitRequest Request, Angle Ayanamsa, IReadOnlyList<SignTransitPlacement> Placements, IReadOnlyList<AspectHit> Aspects, string EphemerisSource);
