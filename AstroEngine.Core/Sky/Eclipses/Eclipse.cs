using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>An eclipse as such, wherever it is seen.</summary>
/// <param name="Kind">What is eclipsed.</param>
/// <param name="Type">How much of it.</param>
/// <param name="Lunation">The lunation, 0 being that of 6 January 2000: the one that the new moon begins, or in whose middle the full moon is.</param>
/// <param name="Maximum">When it is greatest, Universal Time.</param>
/// <param name="Gamma">How far the axis of the shadow passes from the centre of the Earth, or the Moon from the axis, in Earth radii; north positive.</param>
/// <param name="Place">Where it is greatest; of the Moon: where the Moon is in the zenith at the maximum.</param>
public abstract record Eclipse(
    EclipseKind Kind, EclipseType Type, int Lunation, JulianDay Maximum, double Gamma, GeoPlace Place)
{
    /// <summary>Its saros; null in the remote past and future.</summary>
    public SarosMember? Saros => Kind == EclipseKind.Solar ? SarosSeries.OfSolar(Lunation) : SarosSeries.OfLunar(Lunation);
}
