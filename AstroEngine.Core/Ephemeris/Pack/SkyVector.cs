using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>A vector of space: a direction, a position in astronomical units, or a velocity in them a day.</summary>
internal readonly record struct SkyVector(double X, double Y, double Z)
{
    private const double RadiansPerDegree = Math.PI / 180;

    /// <summary>The length.</summary>
    public double Length => Math.Sqrt(Dot(this));

    /// <summary>The longitude, 0 up to 360 degrees.</summary>
    public Angle Longitude => new Angle(Math.Atan2(Y, X) / RadiansPerDegree).Normalized();

    /// <summary>The latitude, -90 to 90 degrees.</summary>
    public Angle Latitude => new(Math.Atan2(Z, Math.Sqrt((X * X) + (Y * Y))) / RadiansPerDegree);

    /// <summary>A vector by its longitude and latitude in degrees and its length.</summary>
    public static SkyVector FromDegrees(double longitude, double latitude, double length = 1)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos(longitude * RadiansPerDegree);
        var (sinLatitude, cosLatitude) = Math.SinCos(latitude * RadiansPerDegree);
        return new(length * cosLatitude * cosLongitude, length * cosLatitude * sinLongitude, length * sinLatitude);
    }

    /// <summary>How fast a vector changes when its longitude and latitude (degrees) and its length do so.</summary>
    public static SkyVector RateFromDegrees(
        double longitude, double latitude, double length, double longitudeRate, double latitudeRate, double lengthRate)
    {
        var (sinLongitude, cosLongitude) = Math.SinCos(longitude * RadiansPerDegree);
        var (sinLatitude, cosLatitude) = Math.SinCos(latitude * RadiansPerDegree);
        var along = length * cosLatitude * longitudeRate * RadiansPerDegree;
        var outward = (lengthRate * cosLatitude) - (length * sinLatitude * latitudeRate * RadiansPerDegree);
        return new(
            (outward * cosLongitude) - (along * sinLongitude),
            (outward * sinLongitude) + (along * cosLongitude),
            (lengthRate * sinLatitude) + (length * cosLatitude * latitudeRate * RadiansPerDegree));
    }

    public static SkyVector operator +(SkyVector left, SkyVector right) => new(left.X + right.X, left.Y + right.Y, left.Z + right.Z);

    public static SkyVector operator -(SkyVector left, SkyVector right) => new(left.X - right.X, left.Y - right.Y, left.Z - right.Z);

    public static SkyVector operator -(SkyVector vector) => new(-vector.X, -vector.Y, -vector.Z);

    public static SkyVector operator *(double factor, SkyVector vector) => new(factor * vector.X, factor * vector.Y, factor * vector.Z);

    public double Dot(SkyVector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public SkyVector Cross(SkyVector other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    public SkyVector Unit() => 1 / Length * this;

    /// <summary>The same vector in axes turned about the first one by an angle, as from equator to ecliptic by the obliquity.</summary>
    public SkyVector TurnedAboutX(Angle angle)
    {
        var (sin, cos) = Math.SinCos(angle.Degrees * RadiansPerDegree);
        return new(X, (cos * Y) + (sin * Z), (cos * Z) - (sin * Y));
    }

    /// <summary>The same vector in axes turned about the third one by an angle, as from one zero of longitude to another.</summary>
    public SkyVector TurnedAboutZ(Angle angle)
    {
        var (sin, cos) = Math.SinCos(angle.Degrees * RadiansPerDegree);
        return new((cos * X) + (sin * Y), (cos * Y) - (sin * X), Z);
    }

    /// <summary>The vector turned by a unit quaternion.</summary>
    public SkyVector Rotated(double w, SkyVector axis)
    {
        var twice = 2 * axis.Cross(this);
        return this + (w * twice) + axis.Cross(twice);
    }
}
