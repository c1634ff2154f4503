namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>How much of a period of Ashtottari had passed when the Moon stands among the stars of its lord. They differ in Abhijit and beside it alone.</summary>
public enum AshtottariMethod
{
    /// <summary>As much as the Moon has passed of the arc that the lord's stars cover together: Narasimha Rao, Jagannatha Hora.</summary>
    Arc,

    /// <summary>Every star of the lord, Abhijit too, is an equal share of the period: Brihat Parashara Hora Shastra, ch. 46, which gives a lord the same part of his years for each star.</summary>
    Stars,
}
