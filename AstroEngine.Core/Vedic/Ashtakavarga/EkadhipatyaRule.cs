namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>
/// What happens to a sign without a planet that has more than the other sign of its lord, in which there is one. The authors agree on
/// every other case.
/// </summary>
public enum EkadhipatyaRule
{
    /// <summary>It gets the smaller number of the occupied sign: B. V. Raman, P. V. R. Narasimha Rao, and most.</summary>
    Replace,

    /// <summary>It keeps the difference: the translations of Brihat Parashara Hora Shastra, chapter 68, by R. Santhanam and G. C. Sharma.</summary>
    Subtract,
}
