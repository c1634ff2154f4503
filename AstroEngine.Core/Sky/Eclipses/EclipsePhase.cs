using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>A part of an eclipse.</summary>
/// <param name="Begins">Universal Time.</param>
/// <param name="Ends">Universal Time.</param>
public readonly record struct EclipsePhase(JulianDay Begins, JulianDay Ends)
{
    /// <summary>Its length in seconds.</summary>
    public double Seconds => (Ends.Value - Begins.Value) * 86400;
}
