namespace AstroEngine.Core.Zodiac;

/// <summary>The circle cut into equal parts that need not be parts of signs: 27 nakshatras, 30 tithis, 60 karanas.</summary>
public static class CirclePart
{
    private const double FullCircle = 360.0;

    /// <summary>
    /// The part that an angle lies in. Parts such as 40/3 degrees are no doubles; the answer is nevertheless the one of exact arithmetic on
    /// the given double. A part begins at its first point.
    /// </summary>
    /// <param name="angle">Any angle; normalized here.</param>
    /// <param name="parts">How many parts the circle has.</param>
    /// <returns>The part, from 0.</returns>
    public static int IndexOf(Angle angle, int parts)
    {
        var degrees = angle.Normalized().Degrees;
        var index = Math.Min((int)(degrees * parts / FullCircle), parts - 1);
        if (Past(degrees, index, parts) < 0)
        {
            return index - 1;
        }

        return Past(degrees, index + 1, parts) >= 0 ? index + 1 : index;
    }

    /// <summary>How far an angle is past the beginning of a part, the shorter way round.</summary>
    /// <param name="angle">Any angle; normalized here.</param>
    /// <param name="index">The part.</param>
    /// <param name="parts">How many parts the circle has.</param>
    /// <returns>Degrees, -180 to 180, with the sign of exact arithmetic on the given double: negative before the part begins.</returns>
    public static double PastBeginning(Angle angle, int index, int parts)
    {
        var degrees = angle.Normalized().Degrees;
        var roughly = degrees - (index * FullCircle / parts);
        var turned = roughly > FullCircle / 2 ? index + parts : roughly < -FullCircle / 2 ? index - parts : index;
        return Past(degrees, turned, parts) / parts;
    }

    // A fused multiply-add rounds once, so its sign is that of the exact difference.
    private static double Past(double degrees, int index, int parts) => Math.FusedMultiplyAdd(parts, degrees, -FullCircle * index);
}
