namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>The twilights, by how deep the centre of the Sun is below the horizon.</summary>
public enum Twilight
{
    /// <summary>6 degrees.</summary>
    Civil,

    /// <summary>12 degrees.</summary>
    Nautical,

    /// <summary>18 degrees.</summary>
    Astronomical,
}
