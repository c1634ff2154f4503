using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>An eclipse of the Moon.</summary>
/// <param name="Type">Total, partial or penumbral.</param>
/// <param name="Lunation">The lunation in whose middle it is, 0 being that of 6 January 2000.</param>
/// <param name="Maximum">When the discs of Sun and Earth, seen from the Moon, overlap most; Universal Time.</param>
/// <param name="Gamma">How far the Moon is from the axis of the shadow then, in Earth radii; north positive.</param>
/// <param name="Place">Where the Moon is in the zenith at the maximum.</param>
public sealed record LunarEclipse(EclipseType Type, int Lunation, JulianDay Maximum, double Gamma, GeoPlace Place)
    : Eclipse(EclipseKind.Lunar, Type, Lunation, Maximum, Gamma, Place)
{
    /// <summary>The share of the Moon's diameter in the umbra at the maximum; negative when penumbral.</summary>
    public required double UmbralMagnitude { get; init; }

    /// <summary>The share of the Moon's diameter in the penumbra at the maximum.</summary>
    public required double PenumbralMagnitude { get; init; }

    /// <summary>When the Moon is in the penumbra: P1 and P4.</summary>
    public required EclipsePhase Penumbral { get; init; }

    /// <summary>When it is in the umbra, in part at least: U1 and U4; null when penumbral.</summary>
    public EclipsePhase? Partial { get; init; }

    /// <summary>When it is wholly in the umbra: U2 and U3; null when not total.</summary>
    public EclipsePhase? Total { get; init; }
}
