using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Charts.Transits;

/// <summary>A full aspect of a transiting planet on the sign of a natal point.</summary>
/// <param name="Planet">The transiting planet.</param>
/// <param name="Target">The number of the target.</param>
/// <param name="Place">The sign of the target counted from that of the planet.</param>
public readonly record struct TransitDrishti(ChartPoint Planet, int Target, int Place);
