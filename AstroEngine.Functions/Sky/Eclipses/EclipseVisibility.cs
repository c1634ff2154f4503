namespace AstroEngine.Functions.Sky.Eclipses;

/// <summary>Whether eclipses that are not seen from the place are wanted.</summary>
internal enum EclipseVisibility
{
    /// <summary>All.</summary>
    All,

    /// <summary>Only those of which something is seen above the horizon.</summary>
    Visible,
}
