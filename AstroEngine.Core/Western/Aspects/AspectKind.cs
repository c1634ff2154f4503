namespace AstroEngine.Core.Western.Aspects;

/// <summary>The aspects, in the order of their angles; see <see cref="AspectDefinitions"/>.</summary>
public enum AspectKind
{
    /// <summary>0°.</summary>
    Conjunction,

    /// <summary>30°.</summary>
    Semisextile,

    /// <summary>45°.</summary>
    Semisquare,

    /// <summary>60°.</summary>
    Sextile,

    /// <summary>72°.</summary>
    Quintile,

    /// <summary>90°.</summary>
    Square,

    /// <summary>120°.</summary>
    Trine,

    /// <summary>135°.</summary>
    Sesquisquare,

    /// <summary>144°.</summary>
    Biquintile,

    /// <summary>150°.</summary>
    Quincunx,

    /// <summary>180°.</summary>
    Opposition,
}
