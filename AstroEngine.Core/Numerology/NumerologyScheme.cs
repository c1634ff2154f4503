namespace AstroEngine.Core.Numerology;

/// <summary>A school of numerology.</summary>
public enum NumerologyScheme
{
    /// <summary>Letters count 1 to 8; the number of a name before it is reduced has a meaning of its own.</summary>
    Chaldean,

    /// <summary>Letters count 1 to 9 in the order of the alphabet; numbers of the name and of the birth date.</summary>
    Pythagorean,

    /// <summary>The digits of the birth date in the magic square of three, and the Kua number.</summary>
    LoShu,
}
