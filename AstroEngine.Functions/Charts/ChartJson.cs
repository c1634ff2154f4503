using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Writes what the answers of several calculations have in common.</summary>
internal static class ChartJson
{
    private const int SecondsDigits = 6;

    /// <summary>Writes the moment of a chart.</summary>
    public static void WriteMoment(ref JsonText json, NatalChart chart)
    {
        var moment = chart.Request.Moment;
        json.StartObject("moment"u8);
        json.String("utc"u8, Iso.Utc(moment.Instant));
        json.Number("julian_day"u8, chart.JulianDay.Value);
        json.Number("julian_day_tt"u8, chart.JulianDayTT.Value);
        json.Number("delta_t"u8, Math.Round(chart.DeltaT.Seconds, SecondsDigits));
        json.String("local"u8, Iso.Local(moment));
        json.String("timezone"u8, Iso.OffsetText(moment.Offset));
        json.Rounded("sidereal_time"u8, chart.SiderealTime.Hours);
        json.EndObject();
    }

    /// <summary>Writes the place.</summary>
    public static void WritePlace(ref JsonText json, GeoPlace place)
    {
        json.StartObject("place"u8);
        json.Number("latitude"u8, place.Latitude);
        json.Number("longitude"u8, place.Longitude);
        json.Number("altitude"u8, place.Altitude);
        json.EndObject();
    }

    /// <summary>Writes a nakshatra; null in the tropical zodiac, which has none.</summary>
    public static void WriteNakshatra(ref JsonText json, NakshatraPosition? nakshatra)
    {
        if (nakshatra is not { } mansion)
        {
            json.Null("nakshatra"u8);
            return;
        }

        json.StartObject("nakshatra"u8);
        json.String("name"u8, Names.Of(mansion.Nakshatra));
        json.Integer("pada"u8, mansion.Pada);
        json.String("lord"u8, Names.Of(mansion.Lord));
        json.EndObject();
    }

    /// <summary>Writes the fields that every aspect has, into an object that is open and names its points.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="hit">The aspect.</param>
    /// <param name="isMoving">Whether its points move: else it neither applies nor separates.</param>
    public static void WriteAspect(ref JsonText json, in AspectHit hit, bool isMoving = true) =>
        WriteAspect(ref json, hit.Kind, hit.Orb, isMoving ? hit.IsApplying : null);

    /// <summary>The same of an aspect that is given by its parts.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="kind">Which aspect.</param>
    /// <param name="orb">How far it is from exact.</param>
    /// <param name="isApplying">Whether it is getting more exact; null where nothing moves.</param>
    public static void WriteAspect(ref JsonText json, AspectKind kind, Angle orb, bool? isApplying)
    {
        json.String("aspect"u8, Names.Of(kind));
        json.Angle("orb"u8, orb);
        if (isApplying is { } applying)
        {
            json.Boolean("applying"u8, applying);
        }

        json.Angle("exact"u8, AspectDefinitions.Of(kind).Exact);
    }

    /// <summary>Writes what a reader should know.</summary>
    public static void WriteWarnings(ref JsonText json, IReadOnlyList<ChartWarning> warnings)
    {
        json.StartArray("warnings"u8);
        foreach (var warning in warnings)
        {
            json.StartObject();
            json.String("code"u8, warning.Code);
            json.String("message"u8, warning.Message);
            json.String("impact"u8, warning.Impact);
            json.String("severity"u8, Names.Of(warning.Severity));
            json.EndObject();
        }

        json.EndArray();
    }
}
