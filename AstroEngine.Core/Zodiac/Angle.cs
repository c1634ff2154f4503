namespace AstroEngine.Core.Zodiac;

/// <summary>An angle in degrees.</summary>
/// <param name="Degrees">Decimal degrees; any finite value, see <see cref="Normalized"/>.</param>
public readonly record struct Angle(double Degrees)
{
    private const double FullCircle = 360.0;

    /// <summary>An angle of so many degrees.</summary>
    /// <param name="degrees">Decimal degrees.</param>
    public static Angle FromDegrees(double degrees) => new(degrees);

    /// <summary>The same direction, 0 up to but not including 360 degrees.</summary>
    public Angle Normalized()
    {
        if (Degrees is >= 0 and < FullCircle)
        {
            return this;
        }

        // Sums and differences of two directions, which are most of what comes here, need no division; the result is the same to the last digit.
        var degrees = Degrees is >= FullCircle and < 2 * FullCircle ? Degrees - FullCircle : Degrees is > -FullCircle and < 0 ? Degrees : Degrees % FullCircle;
        if (degrees < 0)
        {
            degrees += FullCircle;
        }

        // A tiny negative angle plus 360 rounds to 360 itself.
        return new(degrees >= FullCircle ? 0 : degrees);
    }

    /// <summary>The shortest way from another direction to this one, above -180 to 180 degrees.</summary>
    /// <param name="origin">Where the way starts.</param>
    public Angle From(Angle origin)
    {
        var degrees = (this - origin).Normalized().Degrees;
        return new(degrees > FullCircle / 2 ? degrees - FullCircle : degrees);
    }

    /// <summary>The unsigned separation of two directions, 0 to 180 degrees.</summary>
    /// <param name="other">The other direction.</param>
    public Angle SeparationFrom(Angle other) => new(Math.Abs(From(other).Degrees));

    /// <summary>The direction across the circle, 0 up to but not including 360 degrees.</summary>
    public Angle Opposite() => new Angle(Degrees + (FullCircle / 2)).Normalized();

    /// <summary>The sum of two angles, not normalized.</summary>
    public static Angle operator +(Angle left, Angle right) => new(left.Degrees + right.Degrees);

    /// <summary>The difference of two angles, not normalized.</summary>
    public static Angle operator -(Angle left, Angle right) => new(left.Degrees - right.Degrees);

    /// <summary>The negated angle.</summary>
    public static Angle operator -(Angle angle) => new(-angle.Degrees);

    /// <summary>Degrees, minutes and whole seconds, cut and not rounded, so that 29°59'59.9" stays in its sign.</summary>
    /// <returns>For example <c>0°32'59"</c>.</returns>
    public string ToDms()
    {
        // A nanosecond of arc absorbs the noise of the multiplication, so that 10.5 degrees is 10°30'00", not 10°29'59".
        var total = (long)((Math.Abs(Degrees) * 3600) + 1e-9);
        var sign = Degrees < 0 && total > 0 ? "-" : string.Empty;
        return $"{sign}{total / 3600}°{total / 60 % 60:00}'{total % 60:00}\"";
    }

    /// <inheritdoc />
    public override string ToString() => $"{Degrees:R}°";
}
