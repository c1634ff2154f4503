using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Writes a natal chart as JSON.</summary>
internal static class NatalChartJson
{
    private const int SecondsDigits = 6;

    /// <summary>Writes a chart as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, NatalChart chart)
    {
        var json = new JsonText(output);
        Write(ref json, chart);
        json.Flush();
    }

    private static void Write(ref JsonText json, NatalChart chart)
    {
        json.StartObject();
        json.String("kind"u8, "natal");
        json.String("zodiac"u8, chart.Request.Zodiac.Name);
        json.Angle("ayanamsa"u8, chart.Ayanamsa);
        json.String("house_system"u8, chart.Request.HouseSystem.Name);
        WriteMoment(ref json, chart);
        WritePlace(ref json, chart.Request.Place);
        WriteAngles(ref json, chart.Houses.Angles);
        WriteHouses(ref json, chart.Houses.Cusps);
        json.StartArray("points"u8);
        foreach (var placement in chart.Placements)
        {
            WritePlacement(ref json, placement);
        }

        json.EndArray();
        json.StartArray("aspects"u8);
        json.EndArray();
        json.StartArray("lots"u8);
        json.EndArray();
        WriteWarnings(ref json, chart.Warnings);
        ProvenanceJson.Write(ref json, chart);
        json.EndObject();
    }

    private static void WriteMoment(ref JsonText json, NatalChart chart)
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

    private static void WritePlace(ref JsonText json, GeoPlace place)
    {
        json.StartObject("place"u8);
        json.Number("latitude"u8, place.Latitude);
        json.Number("longitude"u8, place.Longitude);
        json.Number("altitude"u8, place.Altitude);
        json.EndObject();
    }

    private static void WriteAngles(ref JsonText json, in HouseAngles angles)
    {
        json.StartObject("angles"u8);
        json.Direction("ascendant"u8, angles.Ascendant);
        json.Direction("midheaven"u8, angles.Midheaven);
        json.Direction("descendant"u8, angles.Descendant);
        json.Direction("imum_coeli"u8, angles.ImumCoeli);
        json.Direction("vertex"u8, angles.Vertex);
        json.Direction("armc"u8, angles.Armc);
        json.EndObject();
    }

    private static void WriteHouses(ref JsonText json, ReadOnlySpan<Angle> cusps)
    {
        json.StartArray("houses"u8);
        for (var i = 0; i < cusps.Length; i++)
        {
            json.StartObject();
            json.Integer("house"u8, i + 1);
            json.Direction("cusp"u8, cusps[i]);
            json.String("sign"u8, Names.Of(SignPosition.Of(cusps[i]).Sign));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WritePlacement(ref JsonText json, in ChartPlacement placement)
    {
        var position = placement.Position;
        json.StartObject();
        json.String("point"u8, Names.Of(placement.Point));
        json.Direction("longitude"u8, position.Longitude);
        json.Angle("latitude"u8, position.Latitude);
        json.Distance("distance"u8, position.Distance);
        json.Rounded("speed"u8, position.Speed);
        json.Direction("right_ascension"u8, position.RightAscension);
        json.Angle("declination"u8, position.Declination);
        json.String("sign"u8, Names.Of(placement.Sign.Sign));
        json.SignDegree("sign_longitude"u8, placement.Sign.Degree);
        json.String("dms"u8, placement.Sign.Degree.ToDms());
        json.Integer("house"u8, placement.House);
        json.Boolean("retrograde"u8, placement.IsRetrograde);
        WriteNakshatra(ref json, placement.Nakshatra);
        json.String("dignity"u8, placement.Dignity is { } dignity ? Names.Of(dignity) : null);
        json.Boolean("combust"u8, placement.IsCombust);
        json.EndObject();
    }

    private static void WriteNakshatra(ref JsonText json, NakshatraPosition? nakshatra)
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

    private static void WriteWarnings(ref JsonText json, IReadOnlyList<ChartWarning> warnings)
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
