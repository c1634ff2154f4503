using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>An eclipse of the Sun as a place has it, seen or hidden by the horizon.</summary>
/// <param name="Type">Total, annular or partial at its maximum.</param>
/// <param name="Maximum">When the discs overlap most there, and how the Sun stands.</param>
/// <param name="Cover">How much of the Sun is covered then.</param>
/// <param name="First">First contact: the Moon touches the Sun.</param>
/// <param name="Second">Second contact: it becomes total or annular; null when partial.</param>
/// <param name="Third">Third contact: it is so no longer; null when partial.</param>
/// <param name="Fourth">Fourth contact: the Moon leaves the Sun.</param>
public sealed record LocalSolarEclipse(
    EclipseType Type,
    EclipseSight Maximum,
    SolarCoverage Cover,
    EclipseSight First,
    EclipseSight? Second,
    EclipseSight? Third,
    EclipseSight Fourth)
{
    /// <summary>The sunrise during the eclipse; null when there is none.</summary>
    public JulianDay? Sunrise { get; init; }

    /// <summary>The sunset during the eclipse; null when there is none.</summary>
    public JulianDay? Sunset { get; init; }

    /// <summary>The greatest that is seen above the horizon: the maximum, or the eclipse at sunrise or sunset; null when nothing is seen.</summary>
    public EclipseSight? Seen { get; init; }

    /// <summary>How much of the Sun is covered at the greatest that is seen.</summary>
    public SolarCoverage? SeenCover { get; init; }

    /// <summary>Whether any of it is seen above the horizon.</summary>
    public bool IsVisible => Seen is not null;

    /// <summary>How long it is total or annular, in seconds; null when partial.</summary>
    public double? Duration => Second is { } second && Third is { } third ? (third.At.Value - second.At.Value) * 86400 : null;
}
