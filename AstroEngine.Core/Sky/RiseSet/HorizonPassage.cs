using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>A rise or set.</summary>
/// <param name="At">Universal Time.</param>
/// <param name="Azimuth">Where on the horizon: degrees from north by east, 0 up to 360.</param>
public readonly record struct HorizonPassage(JulianDay At, double Azimuth);
