namespace AstroEngine.Core.Vedic.Dashas.Kalachakra;

/// <summary>Which nine signs a period of Kalachakra divides into. They begin with the sign of the period and last in proportion to their years.</summary>
public enum KalachakraDivision
{
    /// <summary>
    /// The nine signs on the wheel from that of the period on, into the next pada where the nine of its own end. P. V. R. Narasimha Rao, Vedic
    /// Astrology: An Integrated Approach, 24.2, rule 5 and example 97.
    /// </summary>
    Wheel,

    /// <summary>The nine signs of the pada that the mahadasha belongs to, round from the sign of the period. Phaladeepika 22.13.</summary>
    Pada,
}
