namespace AstroEngine.Core.Zodiac;

/// <summary>A longitude as sign and degree in the sign.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Degree">The angle from the beginning of the sign, 0 up to but not including 30 degrees.</param>
public readonly record struct SignPosition(Sign Sign, Angle Degree)
{
    private const double SignWidth = 30.0;

    /// <summary>The sign of a longitude. A sign begins at its first point: 30 degrees is Taurus.</summary>
    /// <param name="longitude">Ecliptic longitude; normalized here.</param>
    public static SignPosition Of(Angle longitude)
    {
        var degrees = longitude.Normalized().Degrees;
        // Multiples of 30 are exact in binary, so this division never crosses a border by rounding (359.999... stays Pisces).
        var index = Math.Min((int)(degrees / SignWidth), 11);
        if (degrees < index * SignWidth)
        {
            index--;
        }

        return new((Sign)index, new Angle(degrees - (index * SignWidth)));
    }
}
