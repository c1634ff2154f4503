using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Midpoints;

/// <summary>The middle between two longitudes.</summary>
public static class Midpoint
{
    // What is opposed but for rounding is opposed: else the last digit would decide between one side of the zodiac and the other.
    private const double Rounding = 1e-9;
    private const double HalfCircle = 180;

    /// <summary>The middle of the shorter way: of 350 and 10 degrees it is 0.</summary>
    /// <param name="a">The one longitude.</param>
    /// <param name="b">The other.</param>
    /// <returns>0 up to 360 degrees. Of two that are opposed, 90 degrees after the first.</returns>
    public static Angle Of(Angle a, Angle b)
    {
        var way = b.From(a).Degrees;
        if (HalfCircle - Math.Abs(way) < Rounding)
        {
            way = HalfCircle;
        }

        return new Angle(a.Degrees + (way / 2)).Normalized();
    }
}
