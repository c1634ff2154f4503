using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>How the eclipsed body stands over a place at a moment of the eclipse.</summary>
/// <param name="At">Universal Time.</param>
/// <param name="Azimuth">Degrees from north by east, 0 up to 360.</param>
/// <param name="Altitude">Degrees of its centre above the horizon, without refraction.</param>
/// <param name="ApparentAltitude">The same with refraction, which is only reckoned above the horizon.</param>
public readonly record struct EclipseSight(JulianDay At, double Azimuth, double Altitude, double ApparentAltitude)
{
    /// <summary>Whether the centre of the body is seen above the horizon.</summary>
    public bool IsVisible => ApparentAltitude > 0;
}
