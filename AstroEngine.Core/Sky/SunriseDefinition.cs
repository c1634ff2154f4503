namespace AstroEngine.Core.Sky;

/// <summary>When the Sun counts as risen.</summary>
public enum SunriseDefinition
{
    /// <summary>Its upper limb appears, with refraction.</summary>
    Astronomical,

    /// <summary>The centre of its disc is on the true horizon, without refraction.</summary>
    Hindu,
}
