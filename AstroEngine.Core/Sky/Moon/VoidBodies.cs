namespace AstroEngine.Core.Sky.Moon;

/// <summary>The bodies whose aspects keep the Moon from being void of course.</summary>
public enum VoidBodies
{
    /// <summary>Sun, Mercury, Venus, Mars, Jupiter and Saturn.</summary>
    Traditional,

    /// <summary>These and Uranus, Neptune and Pluto.</summary>
    Modern,
}
