namespace AstroEngine.Core.Zodiac;

/// <summary>The twelve signs, 30 degrees each, from Aries.</summary>
public enum Sign
{
    /// <summary>0 to 30 degrees.</summary>
    Aries,

    /// <summary>30 to 60 degrees.</summary>
    Taurus,

    /// <summary>60 to 90 degrees.</summary>
    Gemini,

    /// <summary>90 to 120 degrees.</summary>
    Cancer,

    /// <summary>120 to 150 degrees.</summary>
    Leo,

    /// <summary>150 to 180 degrees.</summary>
    Virgo,

    /// <summary>180 to 210 degrees.</summary>
    Libra,

    /// <summary>210 to 240 degrees.</summary>
    Scorpio,

    /// <summary>240 to 270 degrees.</summary>
    Sagittarius,

    /// <summary>270 to 300 degrees.</summary>
    Capricorn,

    /// <summary>300 to 330 degrees.</summary>
    Aquarius,

    /// <summary>330 to 360 degrees.</summary>
    Pisces,
}
