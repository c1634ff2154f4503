using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts.Progressions;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Progressions;

/// <summary>Writes progressed charts as JSON.</summary>
internal static class ProgressionJson
{
    private const int AgeDigits = 6;

    /// <summary>Writes a chart as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, ProgressedChart chart)
    {
        var request = chart.Request;
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Progressions);
        json.String("method"u8, Names.Of(request.Method));
        json.String("zodiac"u8, request.Birth.Zodiac.Name);
        json.String("at"u8, Iso.Utc(request.At));
        json.Number("age"u8, Math.Round(chart.Age, AgeDigits));
        json.String("house_system"u8, request.Birth.HouseSystem.Name);
        json.StartObject("progressed"u8);
        json.String("utc"u8, Iso.Utc(chart.Day.ToInstant()));
        json.Number("julian_day"u8, chart.Day.Value);
        json.EndObject();
        json.Direction("sun_arc"u8, chart.SunArc);
        NatalChartJson.WriteAngles(ref json, chart.Houses.Angles);
        NatalChartJson.WriteHouses(ref json, chart.Houses.Cusps);
        WritePoints(ref json, chart);
        WriteNatal(ref json, chart);
        WriteAspects(ref json, chart);
        ChartJson.WriteWarnings(ref json, chart.Natal.Warnings);
        WriteProvenance(ref json, chart);
        json.EndObject();
        json.Flush();
    }

    private static void WritePoints(ref JsonText json, ProgressedChart chart)
    {
        json.StartArray("points"u8);
        foreach (var point in chart.Points)
        {
            var sign = SignPosition.Of(point.Longitude);
            json.StartObject();
            json.String("point"u8, Names.Of(point.Point));
            json.Direction("longitude"u8, point.Longitude);
            if (point.Position is { } position)
            {
                json.Angle("latitude"u8, position.Latitude);
                json.Angle("declination"u8, position.Declination);
            }

            json.Rounded("speed"u8, point.Speed);
            json.String("sign"u8, Names.Of(sign.Sign));
            json.SignDegree("sign_longitude"u8, sign.Degree);
            json.String("dms"u8, sign.Degree.ToDms());
            json.Integer("house"u8, point.House);
            json.Integer("natal_house"u8, point.NatalHouse);
            json.Boolean("retrograde"u8, point.Speed < 0);
            ChartJson.WriteNakshatra(ref json, chart.Request.Birth.Zodiac.IsSidereal ? NakshatraPosition.Of(point.Longitude) : null);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteNatal(ref JsonText json, ProgressedChart chart)
    {
        json.StartObject("natal"u8);
        ChartJson.WriteMoment(ref json, chart.Natal);
        ChartJson.WritePlace(ref json, chart.Natal.Request.Place);
        json.Direction("ascendant"u8, chart.Natal.Houses.Angles.Ascendant);
        json.Direction("midheaven"u8, chart.Natal.Houses.Angles.Midheaven);
        json.StartArray("points"u8);
        foreach (var placement in chart.Natal.Placements)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(placement.Point));
            json.Direction("longitude"u8, placement.Position.Longitude);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteAspects(ref JsonText json, ProgressedChart chart)
    {
        json.StartArray("aspects"u8);
        foreach (var aspect in chart.Aspects)
        {
            json.StartObject();
            json.String("a"u8, aspect.Progressed);
            json.String("b"u8, aspect.Natal);
            ChartJson.WriteAspect(ref json, aspect.Kind, aspect.Orb, aspect.IsApplying);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteProvenance(ref JsonText json, ProgressedChart chart)
    {
        var request = chart.Request;
        var isTertiary = request.Method == ProgressionMethod.Tertiary;
        ProvenanceJson.Start(ref json, chart.Natal.EphemerisSource);
        ProvenanceJson.Conventions(ref json, request.Birth);
        json.String("houses"u8, chart.Houses.Applied.Name);
        json.String("key"u8, isTertiary ? "day_for_tropical_month" : "day_for_tropical_year");
        json.Number("days_of_key"u8, isTertiary ? ProgressionKeys.TropicalMonth : ProgressionKeys.TropicalYear);
        if (request.Method != ProgressionMethod.SolarArc)
        {
            json.String("angles"u8, Names.Of(request.Angles));
        }

        json.Number("orb"u8, request.Orb);
        ProvenanceJson.End(ref json);
    }
}
