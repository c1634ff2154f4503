namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>When a body counts as risen or set.</summary>
/// <param name="Disc">Which point of its disc is on the horizon.</param>
/// <param name="Air">The air that bends its light; null for none.</param>
/// <param name="IsProjectedOnEcliptic">
/// Whether the body is taken as seen from the centre of the Earth and without its ecliptic latitude, as Hindu calendars do.
/// </param>
/// <param name="HorizonAltitude">Altitude of the horizon in degrees: above 0 for mountains, -6, -12 and -18 for the twilights.</param>
public readonly record struct HorizonRule(
    DiscPoint Disc, Atmosphere? Air, bool IsProjectedOnEcliptic = false, double HorizonAltitude = 0)
{
    /// <summary>The upper limb with the refraction of the standard atmosphere, as seen from the place: what almanacs give.</summary>
    public static HorizonRule Astronomical => new(DiscPoint.UpperLimb, Atmosphere.Standard);

    /// <summary>
    /// The centre of the disc without refraction, geocentric and without ecliptic latitude: SE_BIT_HINDU_RISING of Swiss Ephemeris.
    /// </summary>
    public static HorizonRule Hindu => new(DiscPoint.Center, null, IsProjectedOnEcliptic: true);

    /// <summary>The rule of a definition of sunrise.</summary>
    /// <param name="definition">The definition.</param>
    public static HorizonRule Of(SunriseDefinition definition) => definition switch
    {
        SunriseDefinition.Astronomical => Astronomical,
        SunriseDefinition.Hindu => Hindu,
        _ => throw new ArgumentOutOfRangeException(nameof(definition), definition, "Unknown definition of sunrise."),
    };
}
