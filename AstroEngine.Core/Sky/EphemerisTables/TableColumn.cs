namespace AstroEngine.Core.Sky.EphemerisTables;

/// <summary>What an ephemeris table tells of each point.</summary>
public enum TableColumn
{
    /// <summary>Ecliptic longitude in the zodiac asked for, degrees.</summary>
    Longitude,

    /// <summary>Ecliptic latitude, degrees.</summary>
    Latitude,

    /// <summary>Distance, astronomical units.</summary>
    Distance,

    /// <summary>Change of the longitude, degrees a day.</summary>
    Speed,

    /// <summary>Right ascension, degrees.</summary>
    RightAscension,

    /// <summary>Declination, degrees.</summary>
    Declination,
}
