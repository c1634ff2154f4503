namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The four limbs that Sun and Moon decide; the fifth, the weekday, is <see cref="Vara"/>.</summary>
public enum Limb
{
    /// <summary>The lunar day: 12 degrees of the Moon's way from the Sun.</summary>
    Tithi,

    /// <summary>The lunar mansion: 13°20' of the Moon's sidereal longitude.</summary>
    Nakshatra,

    /// <summary>13°20' of the sum of the sidereal longitudes of Sun and Moon.</summary>
    Yoga,

    /// <summary>Half a tithi: 6 degrees of the Moon's way from the Sun.</summary>
    Karana,
}
