using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Midpoints;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Western.TwoCharts;

/// <summary>The moment and place in the middle of two births.</summary>
/// <remarks>
/// Ronald Davison, Synastry (1977): the mean of the moments, of the latitudes and of the longitudes; of the longitudes the mean of the shorter
/// way, so that 170 east and 170 west give 180. It is not the middle of the great circle.
/// </remarks>
public static class Davison
{
    /// <summary>The birth in the middle: reckoned as the first.</summary>
    /// <param name="a">The one birth.</param>
    /// <param name="b">The other.</param>
    public static NatalRequest Between(NatalRequest a, NatalRequest b) => a with
    {
        Moment = new BirthMoment(Middle(a.Moment.Instant, b.Moment.Instant), Offset.Zero),
        Place = Middle(a.Place, b.Place),
        IsZoneMeanTime = false,
        IsCurrentYear = false,
        Clock = null,
    };

    /// <summary>The moment in the middle, to the millisecond.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public static Instant Middle(Instant a, Instant b) =>
        Instant.FromUnixTimeMilliseconds((long)Math.Floor((a.ToUnixTimeMilliseconds() + b.ToUnixTimeMilliseconds()) / 2.0));

    /// <summary>The place in the middle.</summary>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public static GeoPlace Middle(GeoPlace a, GeoPlace b)
    {
        var longitude = Midpoint.Of(new Angle(a.Longitude), new Angle(b.Longitude)).Degrees;
        return new GeoPlace(
            Rounded((a.Latitude + b.Latitude) / 2), Rounded(longitude > 180 ? longitude - 360 : longitude), (a.Altitude + b.Altitude) / 2);
    }

    // What comes in has six places; the mean of two has one more. What lies behind it is noise.
    private static double Rounded(double degrees) => Math.Round(degrees, 7, MidpointRounding.AwayFromZero) + 0.0;
}
