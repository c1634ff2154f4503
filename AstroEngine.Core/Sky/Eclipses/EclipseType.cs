namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>How much is eclipsed.</summary>
public enum EclipseType
{
    /// <summary>All of the Sun, or all of the Moon in the umbra.</summary>
    Total,

    /// <summary>The Sun but for a ring.</summary>
    Annular,

    /// <summary>Of the Sun: annular at some places of its path and total at others.</summary>
    Hybrid,

    /// <summary>A part of the Sun, or of the Moon in the umbra.</summary>
    Partial,

    /// <summary>The Moon is in the penumbra alone.</summary>
    Penumbral,
}
