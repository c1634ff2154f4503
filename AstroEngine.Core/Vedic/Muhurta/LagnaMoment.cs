using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>When the ascendant comes to another sign.</summary>
/// <param name="At">Universal Time.</param>
/// <param name="Sign">The sign that it comes to.</param>
/// <param name="Change">How.</param>
internal readonly record struct LagnaMoment(JulianDay At, Sign Sign, LagnaChange Change);
