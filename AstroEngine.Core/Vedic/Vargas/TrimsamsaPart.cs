using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>A degree in the five unequal parts of the trimsamsa, D30.</summary>
/// <param name="Part">The part, 0 to 4.</param>
/// <param name="Degree">How far the degree is into the part, with the part stretched to a whole sign: 0 up to but not including 30 degrees.</param>
/// <remarks>
/// BPHS chapter 6: in odd signs 5, 5, 8, 7 and 5 degrees belong to Mars, Saturn, Jupiter, Mercury and Venus, in even signs in reverse. All
/// borders are whole degrees, so that comparing doubles is exact.
/// </remarks>
internal readonly record struct TrimsamsaPart(int Part, Angle Degree)
{
    private const double SignWidth = 30;

    private static readonly double[] OddBorders = [0, 5, 10, 18, 25, 30];
    private static readonly double[] EvenBorders = [0, 5, 12, 20, 25, 30];

    /// <summary>The part of a degree in a sign.</summary>
    public static TrimsamsaPart Of(SignPosition position)
    {
        var borders = CyclicRules.IsEven((int)position.Sign) ? EvenBorders : OddBorders;
        var degree = position.Degree.Degrees;
        var part = 0;
        while (degree >= borders[part + 1])
        {
            part++;
        }

        var stretched = (degree - borders[part]) * SignWidth / (borders[part + 1] - borders[part]);
        return new(part, new Angle(Math.Min(stretched, EqualPart.LastDegree)));
    }
}
