namespace AstroEngine.Core.Ephemeris;

/// <summary>Where positions are seen from.</summary>
public enum PositionCenter
{
    /// <summary>The centre of the Earth.</summary>
    Geocentric,

    /// <summary>A place on the Earth.</summary>
    Topocentric,

    /// <summary>The centre of the Sun.</summary>
    Heliocentric,
}
