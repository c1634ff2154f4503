using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Muhurta;
using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>Finds what points do in a day of a place: rise, set, culminations; twilights and planetary hours.</summary>
public static class RiseSetDayCalculator
{
    private const double DegreesPerTwilight = 6;

    /// <summary>Computes a day.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the day.</exception>
    public static RiseSetDay Calculate(ISky sky, RiseSetDayRequest request)
    {
        ArgumentNullException.ThrowIfNull(sky);
        ArgumentNullException.ThrowIfNull(request);
        var from = JulianDay.FromInstant(request.Clock.StartOf(request.Date));
        var to = JulianDay.FromInstant(request.Clock.StartOf(request.Date.PlusDays(1)));
        return new(
            request,
            [.. request.Points.Select(point => PointOf(sky, request, point, from, to))],
            [.. Enum.GetValues<Twilight>().Select(twilight => TwilightOf(sky, request.Place, twilight, from, to))],
            HoursOf(sky, request, from, to),
            sky.Source);
    }

    private static PointDay PointOf(ISky sky, RiseSetDayRequest request, ChartPoint point, JulianDay from, JulianDay to)
    {
        var body = ChartPoints.BodyOf(point, request.Node);
        if (point == ChartPoint.Ketu)
        {
            return Opposite(sky, request, body, from, to);
        }

        var culminations = new CulminationFinder(sky, request.Place);
        return new(
            point,
            Passage(sky, request.Place, request.Rule, body, HorizonEvent.Rise, from, to),
            Passage(sky, request.Place, request.Rule, body, HorizonEvent.Set, from, to),
            culminations.Next(body, isUpper: true, from, to),
            culminations.Next(body, isUpper: false, from, to),
            new RiseSetFinder(sky, request.Place, request.Rule).IsUp(body, from));
    }

    /// <summary>The point across from a body: it rises when the body sets, on a horizon as much below the true one as its own is above it.</summary>
    private static PointDay Opposite(ISky sky, RiseSetDayRequest request, Body body, JulianDay from, JulianDay to)
    {
        var place = request.Place;
        var (rule, height) = (request.Rule, request.Rule.HorizonAltitude);
        var across = rule with { Air = null, HorizonAltitude = (rule.Air?.Refraction(height, place.Altitude) ?? 0) - height };
        var culminations = new CulminationFinder(sky, place);
        return new(
            ChartPoint.Ketu,
            Across(Passage(sky, place, across, body, HorizonEvent.Set, from, to)),
            Across(Passage(sky, place, across, body, HorizonEvent.Rise, from, to)),
            Across(culminations.Next(body, isUpper: false, from, to)),
            Across(culminations.Next(body, isUpper: true, from, to)),
            !new RiseSetFinder(sky, place, across).IsUp(body, from));
    }

    private static HorizonPassage? Across(HorizonPassage? passage) =>
        passage is { } known ? known with { Azimuth = (known.Azimuth + 180) % 360 } : null;

    private static Culmination? Across(Culmination? culmination) =>
        culmination is { } known ? known with { Altitude = -known.Altitude } : null;

    private static HorizonPassage? Passage(
        ISky sky, GeoPlace place, in HorizonRule rule, Body body, HorizonEvent crossing, JulianDay from, JulianDay to) =>
        new RiseSetFinder(sky, place, rule).Next(body, crossing, from, to) is { } at
            ? new(at, new HorizonView(sky, body, place, rule).AzimuthAt(at.Value))
            : null;

    private static TwilightTimes TwilightOf(ISky sky, GeoPlace place, Twilight twilight, JulianDay from, JulianDay to)
    {
        var finder = new RiseSetFinder(sky, place, new HorizonRule(DiscPoint.Center, null, HorizonAltitude: -DegreesPerTwilight * ((int)twilight + 1)));
        return new(
            twilight,
            finder.Next(Body.Sun, HorizonEvent.Rise, from, to),
            finder.Next(Body.Sun, HorizonEvent.Set, from, to));
    }

    private static PlanetaryHour[]? HoursOf(ISky sky, RiseSetDayRequest request, JulianDay from, JulianDay to)
    {
        var finder = new RiseSetFinder(sky, request.Place, request.Rule);
        return finder.Next(Body.Sun, HorizonEvent.Rise, from, to) is { } sunrise
            && finder.Next(Body.Sun, HorizonEvent.Set, sunrise, new(sunrise.Value + 1)) is { } sunset
            && finder.Next(Body.Sun, HorizonEvent.Rise, sunset, new(sunset.Value + 1)) is { } next
            ? PlanetaryHours.Of(new SolarDay(sunrise, sunset, next, Varas.Of(request.Date)))
            : null;
    }
}
