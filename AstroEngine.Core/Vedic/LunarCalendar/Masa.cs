namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The twelve lunar months. A month is named after the sign that the Sun enters in it.</summary>
public enum Masa
{
    /// <summary>1st: the Sun enters Aries.</summary>
    Chaitra,

    /// <summary>2nd: the Sun enters Taurus.</summary>
    Vaishakha,

    /// <summary>3rd: the Sun enters Gemini.</summary>
    Jyeshtha,

    /// <summary>4th: the Sun enters Cancer.</summary>
    Ashadha,

    /// <summary>5th: the Sun enters Leo.</summary>
    Shravana,

    /// <summary>6th: the Sun enters Virgo.</summary>
    Bhadrapada,

    /// <summary>7th: the Sun enters Libra.</summary>
    Ashwina,

    /// <summary>8th: the Sun enters Scorpio.</summary>
    Kartika,

    /// <summary>9th: the Sun enters Sagittarius.</summary>
    Margashirsha,

    /// <summary>10th: the Sun enters Capricorn.</summary>
    Pausha,

    /// <summary>11th: the Sun enters Aquarius.</summary>
    Magha,

    /// <summary>12th: the Sun enters Pisces.</summary>
    Phalguna,
}
