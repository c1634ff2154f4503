using System.Buffers;
using System.Text.Json;
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
    public static void Write(IBufferWriter<byte> output, NatalChart chart) => JsonWriting.Write(output, chart, Write);

    private static void Write(Utf8JsonWriter json, NatalChart chart)
    {
        json.WriteStartObject();
        json.WriteString("kind", "natal");
        json.WriteString("zodiac", chart.Request.Zodiac.Name);
        json.WriteAngle("ayanamsa", chart.Ayanamsa);
        json.WriteString("house_system", chart.Request.HouseSystem.Name);
        WriteMoment(json, chart);
        WritePlace(json, chart.Request.Place);
        WriteAngles(json, chart.Houses.Angles);
        WriteHouses(json, chart.Houses.Cusps);
        json.WriteStartArray("points");
        foreach (var placement in chart.Placements)
        {
            WritePlacement(json, placement);
        }

        json.WriteEndArray();
        json.WriteStartArray("aspects");
        json.WriteEndArray();
        json.WriteStartArray("lots");
        json.WriteEndArray();
        WriteWarnings(json, chart.Warnings);
        ProvenanceJson.Write(json, chart);
        json.WriteEndObject();
    }

    private static void WriteMoment(Utf8JsonWriter json, NatalChart chart)
    {
        var moment = chart.Request.Moment;
        json.WriteStartObject("moment");
        json.WriteString("utc", Iso.Utc(moment.Instant));
        json.WriteNumber("julian_day", chart.JulianDay.Value);
        json.WriteNumber("julian_day_tt", chart.JulianDayTT.Value);
        json.WriteNumber("delta_t", Math.Round(chart.DeltaT.Seconds, SecondsDigits));
        json.WriteString("local", Iso.Local(moment));
        json.WriteString("timezone", Iso.OffsetText(moment.Offset));
        json.WriteRounded("sidereal_time", chart.SiderealTime.Hours);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, GeoPlace place)
    {
        json.WriteStartObject("place");
        json.WriteNumber("latitude", place.Latitude);
        json.WriteNumber("longitude", place.Longitude);
        json.WriteNumber("altitude", place.Altitude);
        json.WriteEndObject();
    }

    private static void WriteAngles(Utf8JsonWriter json, in HouseAngles angles)
    {
        json.WriteStartObject("angles");
        json.WriteDirection("ascendant", angles.Ascendant);
        json.WriteDirection("midheaven", angles.Midheaven);
        json.WriteDirection("descendant", angles.Descendant);
        json.WriteDirection("imum_coeli", angles.ImumCoeli);
        json.WriteDirection("vertex", angles.Vertex);
        json.WriteDirection("armc", angles.Armc);
        json.WriteEndObject();
    }

    private static void WriteHouses(Utf8JsonWriter json, ReadOnlySpan<Angle> cusps)
    {
        json.WriteStartArray("houses");
        for (var i = 0; i < cusps.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("house", i + 1);
            json.WriteDirection("cusp", cusps[i]);
            json.WriteString("sign", Names.Of(SignPosition.Of(cusps[i]).Sign));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlacement(Utf8JsonWriter json, in ChartPlacement placement)
    {
        var position = placement.Position;
        json.WriteStartObject();
        json.WriteString("point", Names.Of(placement.Point));
        json.WriteDirection("longitude", position.Longitude);
        json.WriteAngle("latitude", position.Latitude);
        json.WriteDistance("distance", position.Distance);
        json.WriteRounded("speed", position.Speed);
        json.WriteDirection("right_ascension", position.RightAscension);
        json.WriteAngle("declination", position.Declination);
        json.WriteString("sign", Names.Of(placement.Sign.Sign));
        json.WriteSignDegree("sign_longitude", placement.Sign.Degree);
        json.WriteString("dms", placement.Sign.Degree.ToDms());
        json.WriteNumber("house", placement.House);
        json.WriteBoolean("retrograde", placement.IsRetrograde);
        WriteNakshatra(json, placement.Nakshatra);
        json.WriteString("dignity", placement.Dignity is { } dignity ? Names.Of(dignity) : null);
        json.WriteBoolean("combust", placement.IsCombust);
        json.WriteEndObject();
    }

    private static void WriteNakshatra(Utf8JsonWriter json, NakshatraPosition? nakshatra)
    {
        if (nakshatra is not { } mansion)
        {
            json.WriteNull("nakshatra");
            return;
        }

        json.WriteStartObject("nakshatra");
        json.WriteString("name", Names.Of(mansion.Nakshatra));
        json.WriteNumber("pada", mansion.Pada);
        json.WriteString("lord", Names.Of(mansion.Lord));
        json.WriteEndObject();
    }

    private static void WriteWarnings(Utf8JsonWriter json, IReadOnlyList<ChartWarning> warnings)
    {
        json.WriteStartArray("warnings");
        foreach (var warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", warning.Code);
            json.WriteString("message", warning.Message);
            json.WriteString("impact", warning.Impact);
            json.WriteString("severity", Names.Of(warning.Severity));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
