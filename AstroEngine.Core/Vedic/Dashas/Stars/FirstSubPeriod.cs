namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>The lord that the sub-periods of a period begin with.</summary>
public enum FirstSubPeriod
{
    /// <summary>The lord of the period: Brihat Parashara Hora Shastra, ch. 51, v. 2; Jagannatha Hora.</summary>
    Lord,

    /// <summary>The lord after it, so that its own comes last: Narasimha Rao, Vedic Astrology: An Integrated Approach, ch. 17.</summary>
    Next,
}
