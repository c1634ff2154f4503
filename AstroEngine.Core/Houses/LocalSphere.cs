using System.Runtime.Intrinsics;
using AstroEngine.Core.Houses.Sphere;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Houses;

/// <summary>
/// How the celestial sphere stands over a place at a moment: all that house systems ask of time and place, with the sines that
/// they share worked out once.
/// </summary>
public readonly struct LocalSphere
{
    /// <summary>The sphere over a place.</summary>
    /// <param name="armc">Right ascension of the meridian, that is local apparent sidereal time; any finite angle.</param>
    /// <param name="latitude">Geographic latitude, -90 to 90 degrees.</param>
    /// <param name="obliquity">True obliquity of the ecliptic, above 0 and below 90 degrees.</param>
    /// <exception cref="ArgumentOutOfRangeException">An angle is outside of its range, infinite or not a number.</exception>
    public LocalSphere(Angle armc, Angle latitude, Angle obliquity)
    {
        // Written so that NaN is refused too.
        if (!double.IsFinite(armc.Degrees))
        {
            throw new ArgumentOutOfRangeException(nameof(armc), armc, "The ARMC must be a finite angle.");
        }

        if (!(Math.Abs(latitude.Degrees) <= Degrees.Quarter))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "The latitude must be -90 to 90 degrees.");
        }

        if (!(obliquity.Degrees > 0 && obliquity.Degrees < Degrees.Quarter))
        {
            throw new ArgumentOutOfRangeException(nameof(obliquity), obliquity, "The obliquity must be above 0 and below 90 degrees.");
        }

        // At the poles every direction is south or north: libswe steps aside by the smallest angle it knows.
        const double nearlyPole = Degrees.Quarter - Degrees.Tiny;
        Armc = Degrees.Normalize(armc.Degrees);
        Latitude = Degrees.Quarter - Math.Abs(latitude.Degrees) < Degrees.Tiny
            ? Math.CopySign(nearlyPole, latitude.Degrees)
            : latitude.Degrees;
        Obliquity = obliquity.Degrees;

        var (sin, cos) = VectorTrigonometry.SinCos(Vector256.Create(Armc, Latitude, Obliquity, 0));
        SinArmc = sin[0];
        CosArmc = cos[0];
        SinLatitude = sin[1];
        CosLatitude = cos[1];
        TanLatitude = SinLatitude / CosLatitude;
        SinObliquity = sin[2];
        CosObliquity = cos[2];
        TanObliquity = SinObliquity / CosObliquity;
    }

    /// <summary>Right ascension of the meridian in degrees, 0 up to 360.</summary>
    internal double Armc { get; }

    /// <summary>Geographic latitude in degrees, kept 1e-10 degree away from the poles.</summary>
    internal double Latitude { get; }

    /// <summary>Obliquity of the ecliptic in degrees.</summary>
    internal double Obliquity { get; }

    internal double SinArmc { get; }

    internal double CosArmc { get; }

    internal double SinLatitude { get; }

    internal double CosLatitude { get; }

    internal double TanLatitude { get; }

    internal double SinObliquity { get; }

    internal double CosObliquity { get; }

    internal double TanObliquity { get; }

    /// <summary>Whether some degrees of the ecliptic never rise or never set here.</summary>
    internal bool IsPolar => Math.Abs(Latitude) >= Degrees.Quarter - Obliquity;
}
