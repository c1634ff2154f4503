namespace AstroEngine.Core.Charts;

/// <summary>The strength of a planet by the sign it stands in.</summary>
public enum EssentialDignity
{
    /// <summary>In none of the signs below.</summary>
    Peregrine,

    /// <summary>In a sign that it rules (Jyotish: swakshetra).</summary>
    Domicile,

    /// <summary>In the sign of its exaltation (uccha).</summary>
    Exaltation,

    /// <summary>In its root trine, a part of a sign; in sidereal charts only.</summary>
    Moolatrikona,

    /// <summary>In the sign opposite to one that it rules; in tropical charts only.</summary>
    Detriment,

    /// <summary>In the sign opposite to its exaltation (neecha).</summary>
    Fall,
}
