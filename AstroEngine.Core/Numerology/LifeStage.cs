namespace AstroEngine.Core.Numerology;

/// <summary>One of the four stages of a life, with the number that rules it.</summary>
/// <param name="Number">The number.</param>
/// <param name="FromAge">The birthday in years that it begins with; 0 is birth.</param>
/// <param name="ToAge">The birthday that it ends with; null for the last, which does not end.</param>
public readonly record struct LifeStage(NumerologyNumber Number, int FromAge, int? ToAge);
