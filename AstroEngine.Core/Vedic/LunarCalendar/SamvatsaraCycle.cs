namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>How the sixty years are counted.</summary>
public enum SamvatsaraCycle
{
    /// <summary>Lunisolar: one name a year, without omissions since A.D. 907. The usage of South and West India.</summary>
    South,

    /// <summary>By the mean motion of Jupiter: a name is omitted about every 85 years. The usage of North India.</summary>
    North,
}
