namespace AstroEngine.Core.Houses.Sphere;

/// <summary>Plain degrees, as the house systems reckon with them.</summary>
/// <remarks>
/// <see cref="Tiny"/> and <see cref="Noise"/> are those of libswe (VERY_SMALL, and the threshold of swe_degnorm): results jump
/// there, so a calculation that is to agree must jump at the same place.
/// </remarks>
internal static class Degrees
{
    public const double Full = 360.0;
    public const double Half = 180.0;
    public const double Quarter = 90.0;
    public const double Sign = 30.0;

    /// <summary>What is nearer to an axis than this lies on it. Degrees, or a sine.</summary>
    public const double Tiny = 1e-10;

    public const double ToRadians = Math.PI / Half;
    public const double FromRadians = Half / Math.PI;

    private const double Noise = 1e-13;

    /// <summary>The same direction, 0 up to but not including 360 degrees.</summary>
    public static double Normalize(double degrees)
    {
        // The remainder is many times dearer than a comparison, and cusps are rarely more than one turn away. The difference of
        // two numbers within a factor of two is exact, so this is the remainder to the last digit.
        var rest = degrees switch
        {
            > -Full and < Full => degrees,
            >= Full and < 2 * Full => degrees - Full,
            _ => Math.IEEERemainder(degrees, Full),
        };
        if (Math.Abs(rest) < Noise)
        {
            return 0;
        }

        return rest < 0 ? rest + Full : rest;
    }

    /// <summary>The shorter way from one direction to another, -180 up to but not including 180 degrees.</summary>
    public static double Way(double from, double to)
    {
        var way = Normalize(to - from);
        return way >= Half ? way - Full : way;
    }

    /// <summary>The direction across the circle.</summary>
    public static double Opposite(double degrees) => Normalize(degrees + Half);

    /// <summary>Sine and cosine of an angle in degrees.</summary>
    public static (double Sin, double Cos) SinCos(double degrees) => Math.SinCos(degrees * ToRadians);

    /// <summary>The direction of a point in the plane, 0 up to but not including 360 degrees.</summary>
    public static double Direction(double y, double x) => Normalize(Math.Atan2(y, x) * FromRadians);
}
