namespace AstroEngine.Core.Numerology;

/// <summary>What an arrow is in the grid of somebody.</summary>
public enum LoShuArrowState
{
    /// <summary>All three numbers are there.</summary>
    Strength,

    /// <summary>One or two of them are there.</summary>
    Partial,

    /// <summary>None of them is there.</summary>
    Weakness,
}
