using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits.Signs;

/// <summary>What the transits of a sign are asked for.</summary>
/// <param name="Zodiac">What longitudes are counted from.</param>
/// <param name="Sign">The sign that is the first house.</param>
/// <param name="At">The instant.</param>
/// <param name="IsNow">Whether the instant is the minute in which the question was asked.</param>
/// <param name="Node">Which node of the Moon is meant.</param>
public sealed record SignTransitRequest(ZodiacFrame Zodiac, Sign Sign, Instant At, bool IsNow, LunarNode Node);
