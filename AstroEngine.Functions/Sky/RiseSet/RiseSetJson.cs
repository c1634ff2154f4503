using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Sky.RiseSet;
using AstroEngine.Core.Vedic.Muhurta;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky.RiseSet;

/// <summary>Writes rise and set as JSON.</summary>
internal static class RiseSetJson
{
    /// <summary>Writes the answer as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, RiseSetRequest request, RiseSetDay day)
    {
        var json = new JsonText(output);
        Write(ref json, new SkyClock(request.Clock), day);
        json.Flush();
    }

    private static void Write(ref JsonText json, SkyClock clock, RiseSetDay day)
    {
        var request = day.Request;
        json.StartObject();
        json.String("kind"u8, CalculationKinds.RiseSet);
        json.String("date"u8, Iso.Date(request.Date));
        clock.Time(ref json, "starts"u8, request.Clock.StartOf(request.Date));
        clock.Time(ref json, "ends"u8, request.Clock.StartOf(request.Date.PlusDays(1)));
        ChartJson.WritePlace(ref json, request.Place);
        json.StartArray("points"u8);
        foreach (var point in day.Points)
        {
            WritePoint(ref json, clock, point);
        }

        json.EndArray();
        WriteTwilights(ref json, clock, day);
        WriteHours(ref json, clock, day.Hours);
        WriteProvenance(ref json, day);
        json.EndObject();
    }

    private static void WritePoint(ref JsonText json, SkyClock clock, PointDay point)
    {
        json.StartObject();
        json.String("point"u8, Names.Of(point.Point));
        WritePassage(ref json, clock, "rise"u8, point.Rise);
        WritePassage(ref json, clock, "set"u8, point.Set);
        WriteCulmination(ref json, clock, "upper_culmination"u8, point.Upper);
        WriteCulmination(ref json, clock, "lower_culmination"u8, point.Lower);
        json.String("stays"u8, point.Rise is not null || point.Set is not null ? null : point.IsUpAtStart ? "up" : "down");
        json.EndObject();
    }

    private static void WritePassage(ref JsonText json, SkyClock clock, ReadOnlySpan<byte> name, HorizonPassage? passage)
    {
        if (passage is not { } known)
        {
            json.Null(name);
            return;
        }

        json.StartObject(name);
        clock.Time(ref json, "at"u8, known.At);
        SkyJson.Azimuth(ref json, "azimuth"u8, known.Azimuth);
        json.EndObject();
    }

    private static void WriteCulmination(ref JsonText json, SkyClock clock, ReadOnlySpan<byte> name, Culmination? culmination)
    {
        if (culmination is not { } known)
        {
            json.Null(name);
            return;
        }

        json.StartObject(name);
        clock.Time(ref json, "at"u8, known.At);
        SkyJson.Angle(ref json, "altitude"u8, known.Altitude);
        json.EndObject();
    }

    private static void WriteTwilights(ref JsonText json, SkyClock clock, RiseSetDay day)
    {
        json.StartArray("twilights"u8);
        foreach (var twilight in day.Twilights)
        {
            json.StartObject();
            json.String("twilight"u8, Names.Of(twilight.Twilight));
            SkyJson.Time(ref json, clock, "dawn"u8, twilight.Dawn);
            SkyJson.Time(ref json, clock, "dusk"u8, twilight.Dusk);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteHours(ref JsonText json, SkyClock clock, IReadOnlyList<PlanetaryHour>? hours)
    {
        if (hours is null)
        {
            json.Null("planetary_hours"u8);
            return;
        }

        json.StartArray("planetary_hours"u8);
        foreach (var hour in hours)
        {
            json.StartObject();
            json.Integer("number"u8, hour.Number);
            json.String("lord"u8, Names.Of(hour.Lord));
            json.Boolean("night"u8, hour.IsNight);
            clock.Time(ref json, "start"u8, hour.Slot.Start);
            clock.Time(ref json, "end"u8, hour.Slot.End);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteProvenance(ref JsonText json, RiseSetDay day)
    {
        var rule = day.Request.Rule;
        ProvenanceJson.Start(ref json, day.EphemerisSource);
        json.String("positions"u8, "apparent");
        json.String("center"u8, rule.IsProjectedOnEcliptic ? "geocentric, without ecliptic latitude" : "topocentric");
        json.String("node"u8, Names.Of(day.Request.Node));
        json.String("disc"u8, Names.Of(rule.Disc));
        json.Number("horizon"u8, rule.HorizonAltitude);
        if (rule.Air is { } air)
        {
            json.String("refraction"u8, air.Pressure is null ? "sinclair_bennett, pressure of the altitude" : "sinclair_bennett");
            SkyJson.Angle(ref json, "refraction_at_horizon"u8, air.Refraction(rule.HorizonAltitude, day.Request.Place.Altitude));
            json.Number("temperature"u8, air.Temperature);
        }
        else
        {
            json.String("refraction"u8, "none");
        }

        json.String("twilights"u8, "centre of the sun 6, 12 and 18 degrees below the true horizon");
        json.String("azimuth"u8, "from north by east");
        ProvenanceJson.End(ref json);
    }
}
