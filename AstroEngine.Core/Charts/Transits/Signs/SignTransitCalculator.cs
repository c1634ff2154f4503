using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Transits.Signs;

/// <summary>Computes the transits of a sign: the "solar houses" that columns by Sun sign are written from.</summary>
public static class SignTransitCalculator
{
    /// <summary>Computes the transits of an instant for a sign.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the instant.</exception>
    public static SignTransitChart Calculate(ISky sky, SignTransitRequest request)
    {
        var moment = JulianDay.FromInstant(request.At);
        var frame = new SkyFrame(request.Zodiac);
        List<SignTransitPlacement> placements = [];
        foreach (var point in ChartPoints.Default)
        {
            if (TryFind(sky, moment, ChartPoints.BodyOf(point, request.Node), frame) is { } found)
            {
                var position = point == ChartPoint.Ketu ? found.Opposite() : found;
                var sign = SignPosition.Of(position.Longitude);
                placements.Add(new SignTransitPlacement(point, position, sign, SignDistance.PlaceOf(sign.Sign, request.Sign)));
            }
        }

        return new SignTransitChart(
            request,
            request.Zodiac.Ayanamsa is { } sidereal ? sky.AyanamsaAt(moment, sidereal) : default,
            placements,
            AspectFinder.Of(OrbPreset.Traditional).Within([.. placements.Select(p => AspectSide.Moving(p.Point, p.Position))]),
            sky.Source);
    }

    private static BodyPosition? TryFind(ISky sky, JulianDay moment, Body body, in SkyFrame frame)
    {
        try
        {
            return sky.Position(moment, body, frame);
        }
        catch (EphemerisRangeException) when (body == Body.Chiron)
        {
            // Its ephemeris ends in AD 650 and 4650, long before those of the planets.
            return null;
        }
    }
}
