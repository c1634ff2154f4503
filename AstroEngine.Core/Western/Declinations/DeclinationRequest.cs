using AstroEngine.Core.Charts;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Declinations;

/// <summary>What the declinations of a birth are asked for.</summary>
/// <param name="Birth">The birth.</param>
/// <param name="Orb">How far an aspect may be from exact.</param>
public sealed record DeclinationRequest(NatalRequest Birth, Angle Orb);
