namespace AstroEngine.Core.Western;

/// <summary>An angle of a chart, which may take part in aspects and midpoints as points do.</summary>
public enum ChartAngle
{
    /// <summary>The rising degree.</summary>
    Ascendant,

    /// <summary>The culminating degree.</summary>
    Midheaven,

    /// <summary>The setting degree.</summary>
    Descendant,

    /// <summary>The degree that culminates below the Earth.</summary>
    ImumCoeli,

    /// <summary>The crossing of the ecliptic with the prime vertical in the west.</summary>
    Vertex,
}
