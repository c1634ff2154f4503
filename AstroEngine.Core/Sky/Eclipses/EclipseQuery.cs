using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>Which eclipses are sought.</summary>
/// <param name="Kind">Of the Sun or of the Moon; null for both.</param>
/// <param name="Types">The types; null for all.</param>
/// <param name="Place">A place whose circumstances are wanted; null for none.</param>
/// <param name="IsVisibleOnly">Whether eclipses that are not seen from the place are left out.</param>
public sealed record EclipseQuery(
    EclipseKind? Kind = null, IReadOnlyList<EclipseType>? Types = null, GeoPlace? Place = null, bool IsVisibleOnly = false)
{
    /// <summary>Whether eclipses of a kind are sought.</summary>
    internal bool Wants(EclipseKind kind) => Kind is null || Kind == kind;

    /// <summary>Whether eclipses of a type are sought.</summary>
    internal bool Wants(EclipseType type) => Types is null || Types.Contains(type);
}
