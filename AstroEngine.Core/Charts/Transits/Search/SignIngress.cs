using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>A point that enters a sign.</summary>
/// <param name="Transiting">The point.</param>
/// <param name="At">When.</param>
/// <param name="Sign">The sign that it enters.</param>
/// <param name="Leaves">The sign that it leaves.</param>
/// <param name="IsRetrograde">Whether it moves backward.</param>
/// <param name="Pass">Which of the passes over the border it is, from 1.</param>
/// <param name="Passes">How many passes there are before the point leaves the border for good.</param>
public readonly record struct SignIngress(
    ChartPoint Transiting, Instant At, Sign Sign, Sign Leaves, bool IsRetrograde, int Pass, int Passes);
