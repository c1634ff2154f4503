namespace AstroEngine.Core.Zodiac;

/// <summary>Counts signs as astrologers do: the sign that is counted from is the first.</summary>
public static class SignDistance
{
    private const int Signs = 12;

    /// <summary>The place of a sign counted from another: the house that it is when the other is the first.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="from">The sign that is counted from.</param>
    /// <returns>1 to 12.</returns>
    public static int PlaceOf(Sign sign, Sign from) => (((int)sign - (int)from + Signs) % Signs) + 1;

    /// <summary>The sign at a place counted from another.</summary>
    /// <param name="from">The sign that is counted from.</param>
    /// <param name="place">The place, 1 to 12.</param>
    public static Sign SignAt(Sign from, int place) => (Sign)(((int)from + place - 1) % Signs);
}
