using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Reads the fields that all charts share: the zodiac of the route, the birth and how positions are reckoned.</summary>
internal static class ChartFields
{
    /// <summary>Reads what all charts share. Mistakes are noted with the reader, which the caller finishes.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="now">When the chart is asked for.</param>
    /// <returns>The request, or null when something is wrong with a field.</returns>
    /// <exception cref="ProblemException">The fields are right, but the local time did not occur exactly once.</exception>
    public static NatalRequest? Read(FieldReader fields, Instant now)
    {
        var options = ReadOptions(fields);
        return BirthFields.Read(fields) is { } birth ? Of(options, birth, now) : null;
    }

    /// <summary>Reads the zodiac and how positions are reckoned, for charts of several births. Mistakes are noted with the reader.</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>A request without moment and place; see <see cref="Of"/>.</returns>
    public static NatalRequest ReadOptions(FieldReader fields)
    {
        var zodiac = ReadZodiac(fields);
        var system = ReadHouseSystem(fields, zodiac);
        var node = fields.OneOf("node", LunarNode.Mean);
        var center = fields.OneOf("center", PositionCenter.Geocentric);
        return new NatalRequest
        {
            Moment = default,
            Place = default,
            Zodiac = zodiac,
            HouseSystem = system,
            Node = node,
            Center = center,
            Positions = fields.OneOf("positions", PositionKind.Apparent),
            Points = ReadPoints(fields, center),
            Sunrise = fields.OneOf("sunrise", SunriseDefinition.Astronomical),
        };
    }

    /// <summary>A birth, reckoned as options say.</summary>
    public static NatalRequest Of(NatalRequest options, Birth birth, Instant now) => options with
    {
        Moment = birth.Moment,
        Place = birth.Place,
        Clock = birth.Clock,
        IsZoneMeanTime = birth.IsZoneMeanTime,
        IsCurrentYear = birth.Moment.Local.Year == now.InUtc().Year,
    };

    /// <summary>Reads the zodiac of the route. A mistake is noted with the reader.</summary>
    public static ZodiacFrame ReadZodiac(FieldReader fields)
    {
        var name = fields.Route("zodiac");
        if (ZodiacFrame.Find(name) is { } zodiac)
        {
            return zodiac;
        }

        fields.Fail("zodiac", $"must be tropical or an ayanamsa such as lahiri (GET /zodiacs lists them all), was {new FieldValue(name).Came}");
        return ZodiacFrame.Tropical;
    }

    private static HouseSystem ReadHouseSystem(FieldReader fields, ZodiacFrame zodiac)
    {
        const string name = "house_system";
        var usual = zodiac.IsSidereal ? HouseSystems.WholeSign : HouseSystems.Placidus;
        if (fields.Text(name, "the name of a house system") is not { } text)
        {
            return usual;
        }

        if (HouseSystems.Find(text) is { } system)
        {
            return system;
        }

        fields.Fail(name, $"must be one of {string.Join(", ", HouseSystems.All.Select(s => s.Name))}, was {fields.Came(name)}");
        return usual;
    }

    private static IReadOnlyList<ChartPoint>? ReadPoints(FieldReader fields, PositionCenter center)
    {
        const string name = "points";
        var points = fields.ListOf<ChartPoint>(name);
        if (points is not null && center == PositionCenter.Heliocentric
            && points.Where(p => !ChartPoints.IsHeliocentric(p)).ToList() is { Count: > 0 } impossible)
        {
            fields.Fail(name, $"cannot hold {string.Join(", ", impossible.Select(AstroEngine.Core.Names.Of))} when center is heliocentric");
        }

        return points;
    }
}
