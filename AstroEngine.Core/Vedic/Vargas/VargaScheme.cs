namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>A group of vargas that are weighed together.</summary>
public enum VargaScheme
{
    /// <summary>Six: D1, 2, 3, 9, 12, 30.</summary>
    Shadvarga,

    /// <summary>Seven: the six and D7.</summary>
    Saptavarga,

    /// <summary>Ten: the seven and D10, 16, 60.</summary>
    Dashavarga,

    /// <summary>All sixteen.</summary>
    Shodasavarga,
}
