namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The six seasons, two signs of the Sun each.</summary>
public enum Ritu
{
    /// <summary>Spring: Pisces and Aries; Chaitra and Vaishakha.</summary>
    Vasanta,

    /// <summary>Summer: Taurus and Gemini; Jyeshtha and Ashadha.</summary>
    Grishma,

    /// <summary>Rains: Cancer and Leo; Shravana and Bhadrapada.</summary>
    Varsha,

    /// <summary>Autumn: Virgo and Libra; Ashwina and Kartika.</summary>
    Sharad,

    /// <summary>Early winter: Scorpio and Sagittarius; Margashirsha and Pausha.</summary>
    Hemanta,

    /// <summary>Late winter: Capricorn and Aquarius; Magha and Phalguna.</summary>
    Shishira,
}
