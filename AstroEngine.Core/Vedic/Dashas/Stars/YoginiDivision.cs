namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>How a period of Yogini divides.</summary>
public enum YoginiDivision
{
    /// <summary>In the proportion of the years: of the year of Mangala ten days are her own, twenty are Pingala's and so on.</summary>
    Proportional,

    /// <summary>Into eight equal parts, as PyJHora has it.</summary>
    Equal,
}
