using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>How long a sign holds the ascendant.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Start">When it comes to the ascendant, UT.</param>
/// <param name="End">When it leaves the ascendant, UT.</param>
/// <param name="Change">How it came there.</param>
public readonly record struct LagnaSpan(Sign Sign, JulianDay Start, JulianDay End, LagnaChange Change);
