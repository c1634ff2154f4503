namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>The star with which the stars of the Sun begin in Ashtottari.</summary>
public enum AshtottariStart
{
    /// <summary>Ardra: Brihat Parashara Hora Shastra, ch. 46.</summary>
    Ardra,

    /// <summary>Krittika: the other reading, which Jagannatha Hora offers too.</summary>
    Krittika,
}
