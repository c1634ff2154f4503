using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>Sidereal zodiacs that project positions on the fixed ecliptic of an epoch: a rotation of the sphere.</summary>
internal static class PackProjection
{
    /// <summary>Turns a vector from the mean ecliptic and equinox of date into the frame of the zodiac.</summary>
    public static SkyVector Rotate(EphemerisPack pack, Ayanamsa ayanamsa, double tt, SkyVector ofDate)
    {
        Span<double> quaternion = stackalloc double[4];
        pack.Series(PackSeriesId.RotationOf(ayanamsa)).Evaluate(tt, quaternion);
        return ofDate.Rotated(quaternion[0], new(quaternion[1], quaternion[2], quaternion[3]));
    }
}
