namespace AstroEngine.Functions.Charts;

/// <summary>When the Sun counts as risen, where a calculation needs a sunrise.</summary>
internal enum SunriseDefinition
{
    /// <summary>Its upper limb appears, with refraction.</summary>
    Astronomical,

    /// <summary>The centre of its disc is on the true horizon, without refraction.</summary>
    Hindu,
}
