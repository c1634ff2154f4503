namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>One of the periods that follow one another on a level.</summary>
/// <param name="Lord">Who rules it.</param>
/// <param name="Years">Its length on the first level in years; below, its share in any unit: shares are scaled to the length of the parent. 0 or more.</param>
public readonly record struct DashaPart(DashaLord Lord, double Years);
