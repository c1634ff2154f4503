using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>The twenty-point strength of a planet, 5 to 20 in each scheme.</summary>
/// <param name="Planet">One of the seven classical planets.</param>
/// <param name="Shadvarga">In six vargas.</param>
/// <param name="Saptavarga">In seven.</param>
/// <param name="Dashavarga">In ten.</param>
/// <param name="Shodasavarga">In sixteen.</param>
public readonly record struct VimshopakaStrength(ChartPoint Planet, double Shadvarga, double Saptavarga, double Dashavarga, double Shodasavarga);
