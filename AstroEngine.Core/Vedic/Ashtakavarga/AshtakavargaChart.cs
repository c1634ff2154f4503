using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>The ashtakavarga of a birth.</summary>
/// <param name="Request">What it was computed for.</param>
/// <param name="Ayanamsa">The mean ayanamsa; 0 in the tropical zodiac.</param>
/// <param name="Longitudes">The longitudes of the eight, in the order of <see cref="AshtakaPoint"/>.</param>
/// <param name="Tables">The tables.</param>
/// <param name="EphemerisSource">The ephemeris that was used.</param>
public sealed record AshtakavargaChart(
    AshtakavargaRequest Request,
    Angle Ayanamsa,
    IReadOnlyList<Angle> Longitudes,
    AshtakavargaTables Tables,
    string EphemerisSource)
{
    /// <summary>Computes the ashtakavarga of a birth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for; positions seen from the Sun have no ashtakavarga.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static AshtakavargaChart Calculate(ISky sky, AshtakavargaRequest request)
    {
        var birth = request.Birth;
        var moment = birth.Moment.JulianDay;
        var longitudes = new Angle[AshtakaPoints.Count];
        Span<Sign> signs = stackalloc Sign[AshtakaPoints.Count];
        for (var i = 0; i < AshtakaPoints.Count; i++)
        {
            longitudes[i] = Longitude(sky, birth, (AshtakaPoint)i);
            signs[i] = SignPosition.Of(longitudes[i]).Sign;
        }

        var rahu = sky.Position(moment, ChartPoints.BodyOf(ChartPoint.Rahu, birth.Node), birth.Frame).Longitude;
        return new AshtakavargaChart(
            request,
            birth.Zodiac.Ayanamsa is { } sidereal ? sky.AyanamsaAt(moment, sidereal) : default,
            longitudes,
            new AshtakavargaTables(signs, SignPosition.Of(rahu).Sign, request.Rules),
            sky.Source);
    }

    private static Angle Longitude(ISky sky, NatalRequest birth, AshtakaPoint point)
    {
        var moment = birth.Moment.JulianDay;
        return point == AshtakaPoint.Ascendant
            ? sky.Houses(moment, birth.Place, birth.HouseSystem, birth.Zodiac).Angles.Ascendant
            : sky.Position(moment, ChartPoints.BodyOf(AshtakaPoints.ChartPointOf(point), birth.Node), birth.Frame).Longitude;
    }
}
