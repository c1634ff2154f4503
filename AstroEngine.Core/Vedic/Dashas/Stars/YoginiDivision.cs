namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>How a period of Yogini divides.</summary>
public enum YoginiDivision
{
    /// <summary>In the proportion of the years, so that of 360 days of Mangala ten are her own, twenty Pingala's and so on: Brihat Parashara Hora Shastra, ch. 51, v. 1.</summary>
    Proportional,

    /// <summary>Into eight equal parts, as PyJHora has it.</summary>
    Equal,
}
