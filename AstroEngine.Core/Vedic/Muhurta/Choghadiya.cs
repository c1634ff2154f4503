namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>The seven choghadiyas in the order of the day, which is the order of the planetary hours.</summary>
public enum Choghadiya
{
    /// <summary>Of the Sun; bad.</summary>
    Udveg,

    /// <summary>Of Venus; neutral, good for journeys.</summary>
    Chara,

    /// <summary>Of Mercury; good.</summary>
    Labh,

    /// <summary>Of the Moon; good.</summary>
    Amrit,

    /// <summary>Of Saturn; bad.</summary>
    Kaal,

    /// <summary>Of Jupiter; good.</summary>
    Shubh,

    /// <summary>Of Mars; bad.</summary>
    Rog,
}
