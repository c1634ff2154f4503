namespace AstroEngine.Core.Vedic.Jaimini;

/// <summary>The three kinds of signs. In order of natural strength: a later kind is stronger than an earlier one.</summary>
public enum SignModality
{
    /// <summary>Chara: Aries, Cancer, Libra, Capricorn.</summary>
    Movable,

    /// <summary>Sthira: Taurus, Leo, Scorpio, Aquarius.</summary>
    Fixed,

    /// <summary>Dwiswabhava: Gemini, Virgo, Sagittarius, Pisces.</summary>
    Dual,
}
