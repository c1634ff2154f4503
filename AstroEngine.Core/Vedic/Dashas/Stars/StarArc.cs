using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>
/// A part of the sidereal zodiac in ninths of a degree: the largest unit that nakshatras (13°20' are 120) and Abhijit (276°40' to
/// 280°53'20" are 2490 to 2528) are whole numbers of. No double holds their borders, yet everything here is as exact arithmetic on
/// the given double has it.
/// </summary>
/// <param name="From">Where it begins, 0 up to but not including 3240.</param>
/// <param name="To">Where it ends, above <paramref name="From"/>; above 3240 when it crosses the first point of Aries.</param>
internal readonly record struct StarArc(int From, int To)
{
    /// <summary>Ninths in a circle.</summary>
    public const int Circle = 3240;

    /// <summary>Ninths in a nakshatra.</summary>
    public const int Star = 120;

    /// <summary>Whether a longitude lies in the arc: its beginning does, its end does not.</summary>
    /// <param name="longitude">0 up to but not including 360 degrees.</param>
    public bool Contains(Angle longitude) => Passed(longitude) is var passed && passed >= 0 && Left(longitude) < 0;

    /// <summary>How much of the arc lies before a longitude in it, 0 up to 1.</summary>
    /// <param name="longitude">A longitude that the arc contains.</param>
    public double FractionBefore(Angle longitude) => Passed(longitude) / (To - From);

    // A fused multiply-add rounds once, so the sign is that of the exact difference.
    private double Passed(Angle longitude) => Math.FusedMultiplyAdd(9, longitude.Degrees, Turn(longitude) - From);

    private double Left(Angle longitude) => Math.FusedMultiplyAdd(9, longitude.Degrees, Turn(longitude) - To);

    private double Turn(Angle longitude) => To > Circle && Math.FusedMultiplyAdd(9, longitude.Degrees, -From) < 0 ? Circle : 0;
}
