using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts;

/// <summary>Computes natal charts.</summary>
public static class NatalChartCalculator
{
    /// <summary>Computes a natal chart.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="EphemerisRangeException">A point that was asked for by name has no ephemeris at the moment.</exception>
    public static NatalChart Calculate(ISky sky, NatalRequest request)
    {
        var moment = request.Moment.JulianDay;
        var houses = sky.Houses(moment, request.Place, request.HouseSystem, request.Zodiac);
        var ayanamsa = request.Zodiac.Ayanamsa is { } sidereal ? sky.AyanamsaAt(moment, sidereal) : default;
        List<ChartPoint> leftOut = [];
        var placements = Place(sky, request, moment, houses, leftOut);
        return new NatalChart(
            request,
            moment,
            sky.DeltaT(moment),
            sky.SiderealTime(moment),
            ayanamsa,
            houses,
            placements,
            ChartWarnings.For(request, houses, leftOut),
            sky.Source);
    }

    private static ChartPlacement[] Place(
        ISky sky, NatalRequest request, JulianDay moment, HouseDivision houses, List<ChartPoint> leftOut)
    {
        var points = request.Points ?? ChartPoints.Default;
        var placements = new ChartPlacement[points.Count];
        var frame = request.Frame;
        var sun = request.Center == PositionCenter.Heliocentric ? (Angle?)null : sky.Position(moment, Body.Sun, frame).Longitude;
        var count = 0;
        foreach (var point in points)
        {
            if (TryFind(sky, request, moment, frame, point) is { } position)
            {
                placements[count++] = PlaceOne(point, position, houses, request.Zodiac, sun);
            }
            else
            {
                leftOut.Add(point);
            }
        }

        return count == placements.Length ? placements : placements[..count];
    }

    /// <summary>The position, or null when a point of the default list cannot be had.</summary>
    private static BodyPosition? TryFind(ISky sky, NatalRequest request, JulianDay moment, in SkyFrame frame, ChartPoint point)
    {
        if (request.Points is null && request.Center == PositionCenter.Heliocentric && !ChartPoints.IsHeliocentric(point))
        {
            return null;
        }

        try
        {
            var position = sky.Position(moment, ChartPoints.BodyOf(point, request.Node), frame);
            return point == ChartPoint.Ketu ? position.Opposite() : position;
        }
        catch (EphemerisRangeException) when (request.Points is null && point == ChartPoint.Chiron)
        {
            // Chiron's orbit is chaotic: its ephemeris ends in AD 650 and 4650, long before those of the planets.
            return null;
        }
    }

    private static ChartPlacement PlaceOne(
        ChartPoint point, in BodyPosition position, HouseDivision houses, ZodiacFrame zodiac, Angle? sun)
    {
        var sign = SignPosition.Of(position.Longitude);
        return new ChartPlacement(
            point,
            position,
            sign,
            houses.HouseOf(position.Longitude),
            zodiac.IsSidereal ? NakshatraPosition.Of(position.Longitude) : null,
            EssentialDignities.Of(point, sign, zodiac.IsSidereal),
            sun is { } longitude && Combustion.Burns(point, position, longitude, zodiac.IsSidereal));
    }
}
