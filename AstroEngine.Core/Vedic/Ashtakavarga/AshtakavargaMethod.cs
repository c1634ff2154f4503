namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>
/// Whose places of bindus: the authors agree on all but three of the Moon's and one of Venus's, and every planet has the same total by either.
/// </summary>
public enum AshtakavargaMethod
{
    /// <summary>
    /// Brihat Jataka, chapter 9, as B. V. Raman (Ashtakavarga System of Prediction) and most programs have it: the Moon has a bindu in the
    /// 9th from Mars and the 12th from Jupiter, Venus in the 5th from Mars.
    /// </summary>
    Varahamihira,

    /// <summary>
    /// Brihat Parashara Hora Shastra, chapter 66, as P. V. R. Narasimha Rao reads its verses (Vedic Astrology: An Integrated Approach, 12.8):
    /// the Moon has a bindu in the 9th from herself and the 2nd from Jupiter instead, Venus in the 4th from Mars.
    /// </summary>
    Parashara,
}
