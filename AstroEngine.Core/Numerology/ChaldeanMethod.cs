namespace AstroEngine.Core.Numerology;

/// <summary>How the compound number of a name is found.</summary>
public enum ChaldeanMethod
{
    /// <summary>All letters are added; 11, 22 and 33 are not reduced. What calculators and most modern books do.</summary>
    LetterSum,

    /// <summary>
    /// Each word is reduced to its single number and these are added; 11, 22 and 33 are reduced as any other number
    /// (Cheiro's Book of Numbers, chapters XII and XIII).
    /// </summary>
    Cheiro,
}
