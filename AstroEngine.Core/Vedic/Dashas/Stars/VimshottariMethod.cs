namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>
/// Which star begins Vimshottari, counted from the one where the Moon (or another start) stands. P. V. R. Narasimha Rao, Vedic Astrology:
/// An Integrated Approach, ch. 16; the offsets as in Jagannatha Hora.
/// </summary>
public enum VimshottariMethod
{
    /// <summary>The star itself.</summary>
    Janma,

    /// <summary>The fifth star.</summary>
    Utpanna,

    /// <summary>The fourth star.</summary>
    Kshema,

    /// <summary>The eighth star.</summary>
    Adhana,
}
