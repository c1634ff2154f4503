using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>A longitude as nakshatra and how much of it has passed.</summary>
/// <param name="Star">The nakshatra, 0 for Ashwini to 26.</param>
/// <param name="Passed">The part of it that lies before the longitude, 0 up to 1.</param>
internal readonly record struct StarPlace(int Star, double Passed)
{
    /// <summary>The place of a longitude.</summary>
    /// <param name="longitude">0 up to but not including 360 degrees.</param>
    public static StarPlace Of(Angle longitude)
    {
        var star = (int)NakshatraPosition.Of(longitude).Nakshatra;
        return new(star, new StarArc(star * StarArc.Star, (star + 1) * StarArc.Star).FractionBefore(longitude));
    }
}
