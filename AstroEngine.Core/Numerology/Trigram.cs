namespace AstroEngine.Core.Numerology;

/// <summary>The eight trigrams by their numbers in the later heaven sequence; 5, the centre, has none.</summary>
public enum Trigram
{
    /// <summary>Water, north: 1.</summary>
    Kan,

    /// <summary>Earth, southwest: 2.</summary>
    Kun,

    /// <summary>Thunder, east: 3.</summary>
    Zhen,

    /// <summary>Wind, southeast: 4.</summary>
    Xun,

    /// <summary>Heaven, northwest: 6.</summary>
    Qian,

    /// <summary>Lake, west: 7.</summary>
    Dui,

    /// <summary>Mountain, northeast: 8.</summary>
    Gen,

    /// <summary>Fire, south: 9.</summary>
    Li,
}
