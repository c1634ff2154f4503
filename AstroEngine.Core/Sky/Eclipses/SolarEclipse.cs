using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>An eclipse of the Sun.</summary>
/// <param name="Type">Total, annular, hybrid or partial.</param>
/// <param name="Lunation">The lunation that its new moon begins, 0 being that of 6 January 2000.</param>
/// <param name="Maximum">When the discs of Sun and Moon, seen from the centre of the Earth, overlap most; Universal Time.</param>
/// <param name="Gamma">How far the axis of the shadow passes from the centre of the Earth, in Earth radii; north positive.</param>
/// <param name="Place">Where the axis meets the Earth at the maximum, or comes nearest to it.</param>
public sealed record SolarEclipse(EclipseType Type, int Lunation, JulianDay Maximum, double Gamma, GeoPlace Place)
    : Eclipse(EclipseKind.Solar, Type, Lunation, Maximum, Gamma, Place)
{
    /// <summary>Whether the axis of the shadow meets the Earth.</summary>
    public required bool IsCentral { get; init; }

    /// <summary>At the place: the share of the Sun's diameter that is covered; where it is total or annular, the Moon's diameter in those of the Sun.</summary>
    public required double Magnitude { get; init; }

    /// <summary>At the place: the share of the Sun's disc that is covered, 0 to 1.</summary>
    public required double Obscuration { get; init; }

    /// <summary>The Sun as it stands over the place at the maximum.</summary>
    public required EclipseSight Sun { get; init; }

    /// <summary>Diameter of the umbra across its axis at the place in kilometres; null when the umbra misses the Earth.</summary>
    public double? UmbraDiameter { get; init; }

    /// <summary>
    /// When it is seen anywhere; null for the very smallest of partial eclipses (1935-01-05 with a magnitude of 0.001), whose penumbra passes the
    /// stretched Earth by a hair, for us as for Swiss Ephemeris.
    /// </summary>
    public EclipsePhase? Penumbra { get; init; }

    /// <summary>When it is total or annular anywhere; null when partial.</summary>
    public EclipsePhase? Umbra { get; init; }

    /// <summary>When the axis of the shadow is on the Earth; null when it never is.</summary>
    public EclipsePhase? Axis { get; init; }

    /// <summary>How long it is total or annular at the place, in seconds; null when partial.</summary>
    public double? Duration { get; init; }
}
