namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>How one chart is made of two.</summary>
public enum CompositeMethod
{
    /// <summary>Every point and cusp is the midpoint of the two charts' (Robert Hand, Planets in Composite, 1975).</summary>
    Midpoint,

    /// <summary>The chart of the moment and place in the middle (Ronald Davison, Synastry, 1977).</summary>
    Davison,
}
