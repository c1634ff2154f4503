namespace AstroEngine.Core.Western.Patterns;

/// <summary>Figures that the aspects of several planets make.</summary>
public enum AspectPatternKind
{
    /// <summary>Three planets, each in trine to both others.</summary>
    GrandTrine,

    /// <summary>Two planets in opposition, both square to a third; not listed where it is part of a grand cross.</summary>
    TSquare,

    /// <summary>Four planets in two oppositions, each planet square to both ends of the other one.</summary>
    GrandCross,

    /// <summary>Two planets in sextile, both quincunx to a third.</summary>
    Yod,

    /// <summary>Three planets or more, each in conjunction with another of them: the whole cluster.</summary>
    Stellium,
}
