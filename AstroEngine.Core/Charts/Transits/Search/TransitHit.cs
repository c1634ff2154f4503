using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>An exact aspect of a transiting point.</summary>
/// <param name="Transiting">The point.</param>
/// <param name="Target">The number of what it aspects.</param>
/// <param name="Aspect">The aspect.</param>
/// <param name="At">When it is exact.</param>
/// <param name="IsRetrograde">Whether the point moves backward then.</param>
/// <param name="Pass">Which of the passes over that degree it is, from 1.</param>
/// <param name="Passes">How many passes there are before the point leaves the degree for good.</param>
public readonly record struct TransitHit(
    ChartPoint Transiting, int Target, AspectKind Aspect, Instant At, bool IsRetrograde, int Pass, int Passes);
