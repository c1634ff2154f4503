namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>How the bindus of the three signs of a trine are reduced by one another.</summary>
public enum TrikonaRule
{
    /// <summary>
    /// The least of the three is taken from each, so that a trine with an empty sign stays as it is and one of equal numbers is emptied:
    /// Brihat Parashara Hora Shastra, chapter 67, verses 3-5.
    /// </summary>
    SubtractLeast,

    /// <summary>
    /// The same, but where two of the three signs are empty the number of the third is removed too, as some commentators and
    /// B. V. Raman (Ashtakavarga System of Prediction, chapter 2) have it.
    /// </summary>
    ClearLone,
}
