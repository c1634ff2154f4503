namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>The eight that give and receive bindus in ashtakavarga: the seven planets, in the order of the weekdays, and the Ascendant.</summary>
public enum AshtakaPoint
{
    /// <summary>The Sun.</summary>
    Sun,

    /// <summary>The Moon.</summary>
    Moon,

    /// <summary>Mars.</summary>
    Mars,

    /// <summary>Mercury.</summary>
    Mercury,

    /// <summary>Jupiter.</summary>
    Jupiter,

    /// <summary>Venus.</summary>
    Venus,

    /// <summary>Saturn.</summary>
    Saturn,

    /// <summary>The Ascendant, which gives bindus to all and has a table of its own, but is no part of the sum of 337.</summary>
    Ascendant,
}
