namespace AstroEngine.Core.Numerology;

/// <summary>In what order numbers are added and reduced: digits agree, master numbers and karmic debts may not.</summary>
public enum PythagoreanMethod
{
    /// <summary>
    /// Each word of a name, and month, day and year of a date, are reduced apart and then added
    /// (L. Dow Balliett, "The Philosophy of Numbers", 1908, pp. 18-19; Hans Decoz, "Numerology: Key to Your Inner Self", 1994).
    /// </summary>
    ByPart,

    /// <summary>All letters, or all digits, are added at once.</summary>
    DigitSum,
}
