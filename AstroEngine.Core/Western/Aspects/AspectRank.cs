namespace AstroEngine.Core.Western.Aspects;

/// <summary>Aspects of one rank have the same orbs.</summary>
public enum AspectRank
{
    /// <summary>Conjunction and opposition.</summary>
    Axis,

    /// <summary>Trine and square.</summary>
    Major,

    /// <summary>Sextile.</summary>
    Sextile,

    /// <summary>All that Ptolemy does not have.</summary>
    Minor,
}
