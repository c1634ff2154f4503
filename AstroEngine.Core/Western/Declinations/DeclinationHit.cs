using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Declinations;

/// <summary>An aspect by declination.</summary>
/// <param name="A">The number of the one point.</param>
/// <param name="B">The number of the other.</param>
/// <param name="Kind">Which aspect.</param>
/// <param name="Orb">How far it is from exact, 0 degrees or more.</param>
/// <param name="IsApplying">Whether it is getting more exact.</param>
public readonly record struct DeclinationHit(int A, int B, DeclinationAspect Kind, Angle Orb, bool IsApplying);
