namespace AstroEngine.Core.Numerology;

/// <summary>A line of three numbers in the Lo Shu square.</summary>
public enum LoShuArrow
{
    /// <summary>4, 9, 2: the upper row, the mental plane.</summary>
    Mental,

    /// <summary>3, 5, 7: the middle row, the emotional plane.</summary>
    Emotional,

    /// <summary>8, 1, 6: the lower row, the practical plane.</summary>
    Practical,

    /// <summary>4, 3, 8: the left column, the plane of thought.</summary>
    Thought,

    /// <summary>9, 5, 1: the middle column, the plane of will.</summary>
    Will,

    /// <summary>2, 7, 6: the right column, the plane of action.</summary>
    Action,

    /// <summary>4, 5, 6: the falling diagonal, the spiritual plane.</summary>
    Spiritual,

    /// <summary>2, 5, 8: the rising diagonal, the material plane.</summary>
    Material,
}
