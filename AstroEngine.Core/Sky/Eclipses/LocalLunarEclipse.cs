using AstroEngine.Core.Time;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>An eclipse of the Moon as a place has it: the Moon is eclipsed for all the Earth at once, but may be below the horizon.</summary>
/// <param name="PenumbralBegins">P1, and how the Moon stands.</param>
/// <param name="PartialBegins">U1; null when penumbral.</param>
/// <param name="TotalBegins">U2; null when not total.</param>
/// <param name="Maximum">The maximum.</param>
/// <param name="TotalEnds">U3; null when not total.</param>
/// <param name="PartialEnds">U4; null when penumbral.</param>
/// <param name="PenumbralEnds">P4.</param>
public sealed record LocalLunarEclipse(
    EclipseSight PenumbralBegins,
    EclipseSight? PartialBegins,
    EclipseSight? TotalBegins,
    EclipseSight Maximum,
    EclipseSight? TotalEnds,
    EclipseSight? PartialEnds,
    EclipseSight PenumbralEnds)
{
    /// <summary>The moonrise during the eclipse; null when there is none.</summary>
    public JulianDay? Moonrise { get; init; }

    /// <summary>The moonset during the eclipse; null when there is none.</summary>
    public JulianDay? Moonset { get; init; }

    /// <summary>Whether any of it is seen above the horizon.</summary>
    public bool IsVisible => Maximum.IsVisible || PenumbralBegins.IsVisible || PenumbralEnds.IsVisible
        || PartialBegins?.IsVisible == true || PartialEnds?.IsVisible == true
        || TotalBegins?.IsVisible == true || TotalEnds?.IsVisible == true
        || Moonrise is not null || Moonset is not null;
}
