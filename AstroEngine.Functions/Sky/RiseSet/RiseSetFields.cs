using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Time;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.RiseSet;

/// <summary>Reads the fields of rise and set.</summary>
internal static class RiseSetFields
{
    private const string Disc = "disc";
    private const string Refraction = "refraction";
    private const string Pressure = "pressure";
    private const string Temperature = "temperature";
    private const string Horizon = "horizon";
    private const string Sunrise = "sunrise";
    private const double UsualTemperature = 15;

    private static readonly ChartPoint[] UsualPoints =
    [
        ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mercury, ChartPoint.Venus, ChartPoint.Mars, ChartPoint.Jupiter, ChartPoint.Saturn,
        ChartPoint.Uranus, ChartPoint.Neptune, ChartPoint.Pluto,
    ];

    /// <summary>Reads a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    public static RiseSetRequest Read(FieldReader fields)
    {
        var date = DateField.ReadRequired(fields, "date");
        var place = PlaceFields.ReadRequired(fields);
        var clock = SkyClockField.Read(fields, place?.Longitude);
        var points = fields.ListOf<ChartPoint>("points") ?? UsualPoints;
        var node = fields.OneOf("node", LunarNode.Mean);
        var rule = ReadRule(fields);
        fields.Finish();
        return new(new(date!.Value, clock ?? BirthClock.FromHours(0), place!.Value, rule, points, node), clock);
    }

    private static HorizonRule ReadRule(FieldReader fields)
    {
        var sunrise = fields.OneOf(Sunrise, SunriseDefinition.Astronomical);
        var disc = fields.OneOf(Disc, DiscPoint.UpperLimb);
        var refraction = fields.OneOf(Refraction, RefractionName.Standard);
        // Formulas for refraction give nonsense beyond; the highest mountains have some 300 millibars.
        var pressure = fields.Number(Pressure, 200, 1200);
        var temperature = fields.Number(Temperature, -90, 60);
        var horizon = fields.Number(Horizon, -4, 60) ?? 0;
        if (refraction == RefractionName.None)
        {
            Refuse(fields, $"cannot be given together with {Refraction} none", Pressure, Temperature);
        }

        if (sunrise == SunriseDefinition.Hindu)
        {
            Refuse(fields, $"cannot be given together with {Sunrise} hindu, which says it all", Disc, Refraction, Pressure, Temperature, Horizon);
            return HorizonRule.Hindu;
        }

        var air = refraction == RefractionName.None ? (Atmosphere?)null : new Atmosphere(pressure, temperature ?? UsualTemperature);
        return new(disc, air, HorizonAltitude: horizon);
    }

    private static void Refuse(FieldReader fields, string why, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (fields.Has(name))
            {
                fields.Fail(name, why);
            }
        }
    }
}
