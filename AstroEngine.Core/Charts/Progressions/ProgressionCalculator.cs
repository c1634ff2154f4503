using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>Computes progressed charts.</summary>
public static class ProgressionCalculator
{
    /// <summary>Computes a progressed chart.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the birth or the progressed day.</exception>
    public static ProgressedChart Calculate(ISky sky, ProgressionRequest request)
    {
        var natal = NatalChartCalculator.Calculate(sky, request.Birth);
        var now = At(sky, request, natal, request.At);
        // What moves which way is seen a day of life later: angles have no speed of their own.
        var later = At(sky, request, natal, request.At + Duration.FromDays(1));
        return new(
            request,
            natal,
            ProgressionKeys.Age(natal.JulianDay, request.At),
            now.Day,
            now.SunArc,
            now.Houses,
            now.Points,
            ProgressedAspects.Find(request, natal, now, later));
    }

    private static ProgressedMoment At(ISky sky, ProgressionRequest request, NatalChart natal, Instant at)
    {
        var birth = request.Birth;
        var day = ProgressionKeys.ProgressedDay(request.Method, natal.JulianDay, at);
        var sun = sky.Longitude(day, Body.Sun, birth.Frame);
        var arc = (sun.Longitude - sky.Longitude(natal.JulianDay, Body.Sun, birth.Frame).Longitude).Normalized();
        if (request.Method == ProgressionMethod.SolarArc)
        {
            var houses = Turned(natal.Houses, arc);
            return new(day, arc, houses, [.. natal.Placements.Select(p => Directed(p, arc, sun.Speed, houses, natal.Houses))]);
        }

        var progressed = new ProgressedSphere(sky, request).Houses(day, arc);
        return new(day, arc, progressed, [.. natal.Placements.Select(p => Progressed(sky, birth, p.Point, day, progressed, natal.Houses))]);
    }

    private static ProgressedPoint Progressed(
        ISky sky, NatalRequest birth, ChartPoint point, JulianDay day, HouseDivision houses, HouseDivision natal)
    {
        var position = sky.Position(day, ChartPoints.BodyOf(point, birth.Node), birth.Frame);
        position = point == ChartPoint.Ketu ? position.Opposite() : position;
        return new(point, position.Longitude, position.Speed, position, houses.HouseOf(position.Longitude), natal.HouseOf(position.Longitude));
    }

    private static ProgressedPoint Directed(ChartPlacement placement, Angle arc, double speed, HouseDivision houses, HouseDivision natal)
    {
        var longitude = (placement.Position.Longitude + arc).Normalized();
        return new(placement.Point, longitude, speed, null, houses.HouseOf(longitude), natal.HouseOf(longitude));
    }

    private static HouseDivision Turned(HouseDivision natal, Angle arc) => natal with
    {
        Cusps = [.. natal.Cusps.Select(cusp => (cusp + arc).Normalized())],
        Angles = new(
            (natal.Angles.Ascendant + arc).Normalized(),
            (natal.Angles.Midheaven + arc).Normalized(),
            (natal.Angles.Vertex + arc).Normalized(),
            natal.Angles.Armc),
    };
}
