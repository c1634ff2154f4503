namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>What makes a sign an occupied one in ekadhipatya shodhana.</summary>
public enum EkadhipatyaOccupants
{
    /// <summary>The seven planets that ashtakavarga knows (B. V. Raman, C. S. Patel).</summary>
    Planets,

    /// <summary>The nine grahas, Rahu and Ketu among them, as in the example to Brihat Parashara Hora Shastra, chapter 68.</summary>
    Grahas,

    /// <summary>The nine grahas and the Ascendant, as in the examples of P. V. R. Narasimha Rao.</summary>
    GrahasAndAscendant,
}
