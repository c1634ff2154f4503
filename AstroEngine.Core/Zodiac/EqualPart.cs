namespace AstroEngine.Core.Zodiac;

/// <summary>A longitude in a zodiac whose signs are cut into equal parts.</summary>
/// <param name="Index">The part, counted through the zodiac from 0 degrees of Aries: 0 up to but not including 12 times the parts of a sign.</param>
/// <param name="Degree">How far the longitude is into the part, with the part stretched to a whole sign: 0 up to but not including 30 degrees.</param>
public readonly record struct EqualPart(int Index, Angle Degree)
{
    private const double SignWidth = 30.0;
    private const int Signs = 12;

    /// <summary>The last double before 30 degrees.</summary>
    internal static readonly double LastDegree = Math.BitDecrement(SignWidth);

    /// <summary>
    /// The part that a longitude lies in. Parts such as 30/7 degrees are no doubles; the answer is nevertheless the one of exact arithmetic
    /// on the given double. A part begins at its first point.
    /// </summary>
    /// <param name="longitude">Ecliptic longitude; normalized here.</param>
    /// <param name="partsOfSign">How many parts a sign has, 1 to 300.</param>
    public static EqualPart Of(Angle longitude, int partsOfSign)
    {
        var degrees = longitude.Normalized().Degrees;
        var index = Math.Min((int)(degrees * partsOfSign / SignWidth), (Signs * partsOfSign) - 1);
        // A fused multiply-add rounds once, so its sign is that of the exact difference to the border.
        if (Math.FusedMultiplyAdd(partsOfSign, degrees, -SignWidth * index) < 0)
        {
            index--;
        }
        else if (Math.FusedMultiplyAdd(partsOfSign, degrees, -SignWidth * (index + 1)) >= 0)
        {
            index++;
        }

        // Just below a border the exact remainder may round up to 30; adding 0 turns a negative zero into zero.
        var rest = Math.FusedMultiplyAdd(partsOfSign, degrees, -SignWidth * index) + 0.0;
        return new(index, new Angle(Math.Min(rest, LastDegree)));
    }
}
