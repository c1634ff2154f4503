namespace AstroEngine.Core.Western.Dignities;

/// <summary>What a planet can have in the part of the zodiac where it stands; the points are those of William Lilly.</summary>
public enum Dignity
{
    /// <summary>The sign is its own: 5.</summary>
    Domicile,

    /// <summary>It is exalted in the sign: 4.</summary>
    Exaltation,

    /// <summary>It rules the triplicity of the sign by the sect of the chart: 3.</summary>
    Triplicity,

    /// <summary>It stands in its own term: 2.</summary>
    Term,

    /// <summary>It stands in its own face: 1.</summary>
    Face,

    /// <summary>It rules the opposite sign: -5.</summary>
    Detriment,

    /// <summary>It is exalted in the opposite sign: -4.</summary>
    Fall,

    /// <summary>It has none of the first five: -5.</summary>
    Peregrine,
}
