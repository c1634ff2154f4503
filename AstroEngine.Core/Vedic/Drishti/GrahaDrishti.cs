using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Drishti;

/// <summary>The full aspects of the planets on signs: graha drishti.</summary>
/// <remarks>
/// Brihat Parashara Hora Shastra, chapter 26, verses 2-5; Brihat Jataka, chapter 2, verse 13: all planets look fully at the 7th sign from
/// their own, Mars also at the 4th and 8th, Jupiter at the 5th and 9th, Saturn at the 3rd and 10th. The nodes have none there, and none here.
/// </remarks>
public static class GrahaDrishti
{
    private static readonly int[] Seventh = [7];
    private static readonly int[] OfMars = [4, 7, 8];
    private static readonly int[] OfJupiter = [5, 7, 9];
    private static readonly int[] OfSaturn = [3, 7, 10];

    /// <summary>Whether a point has aspects on signs: the Sun to Saturn.</summary>
    /// <param name="point">Any point.</param>
    public static bool HasDrishti(ChartPoint point) => point <= ChartPoint.Saturn;

    /// <summary>The places that a point looks at fully, counted from its own sign as 1; none for points that have no aspects on signs.</summary>
    /// <param name="point">Any point.</param>
    public static IReadOnlyList<int> PlacesOf(ChartPoint point) => point switch
    {
        ChartPoint.Mars => OfMars,
        ChartPoint.Jupiter => OfJupiter,
        ChartPoint.Saturn => OfSaturn,
        _ => HasDrishti(point) ? Seventh : [],
    };

    /// <summary>The place by which a point looks fully at a sign, or null when it does not.</summary>
    /// <param name="point">The point.</param>
    /// <param name="from">The sign it stands in.</param>
    /// <param name="sign">The sign looked at.</param>
    public static int? Find(ChartPoint point, Sign from, Sign sign)
    {
        var place = SignDistance.PlaceOf(sign, from);
        return PlacesOf(point).Contains(place) ? place : null;
    }
}
