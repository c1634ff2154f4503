namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The halves of the year by the course of the Sun.</summary>
public enum Ayana
{
    /// <summary>The Sun goes northward: from Capricorn to the end of Gemini.</summary>
    Uttarayana,

    /// <summary>The Sun goes southward: from Cancer to the end of Sagittarius.</summary>
    Dakshinayana,
}
