namespace AstroEngine.Functions.Sky.RiseSet;

/// <summary>Whether the air bends the light at the horizon.</summary>
internal enum RefractionName
{
    /// <summary>It does, by pressure and temperature.</summary>
    Standard,

    /// <summary>It does not.</summary>
    None,
}
