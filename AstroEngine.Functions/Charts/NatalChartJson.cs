using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Western.Lots;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>Writes a natal chart as JSON.</summary>
internal static class NatalChartJson
{
    /// <summary>Writes a chart as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> output, NatalReading reading)
    {
        var json = new JsonText(output);
        Write(ref json, reading);
        json.Flush();
    }

    private static void Write(ref JsonText json, NatalReading reading)
    {
        json.StartObject();
        json.String("kind"u8, "natal");
        WriteFields(ref json, reading);
        ProvenanceJson.Write(ref json, reading.Chart);
        json.EndObject();
    }

    /// <summary>Writes a chart as fields of an object that is open: without its kind and its provenance.</summary>
    public static void WriteFields(ref JsonText json, NatalReading reading)
    {
        var chart = reading.Chart;
        json.String("zodiac"u8, chart.Request.Zodiac.Name);
        json.Angle("ayanamsa"u8, chart.Ayanamsa);
        json.String("house_system"u8, chart.Request.HouseSystem.Name);
        ChartJson.WriteMoment(ref json, chart);
        ChartJson.WritePlace(ref json, chart.Request.Place);
        WriteAngles(ref json, chart.Houses.Angles);
        WriteHouses(ref json, chart.Houses.Cusps);
        json.StartArray("points"u8);
        foreach (var placement in chart.Placements)
        {
            WritePlacement(ref json, placement);
        }

        json.EndArray();
        WriteAspects(ref json, reading);
        WriteLots(ref json, reading.Lots);
        ChartJson.WriteWarnings(ref json, chart.Warnings);
    }

    /// <summary>Writes the angles.</summary>
    public static void WriteAngles(ref JsonText json, in HouseAngles angles)
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

    /// <summary>Writes the cusps of the houses.</summary>
    public static void WriteHouses(ref JsonText json, ReadOnlySpan<Angle> cusps)
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
        ChartJson.WriteNakshatra(ref json, placement.Nakshatra);
        json.String("dignity"u8, placement.Dignity is { } dignity ? Names.Of(dignity) : null);
        json.Boolean("combust"u8, placement.IsCombust);
        json.EndObject();
    }

    private static void WriteAspects(ref JsonText json, NatalReading reading)
    {
        json.StartArray("aspects"u8);
        foreach (var hit in reading.Aspects)
        {
            json.StartObject();
            json.String("a"u8, Names.Of(reading.Chart.Placements[hit.A].Point));
            json.String("b"u8, Names.Of(reading.Chart.Placements[hit.B].Point));
            ChartJson.WriteAspect(ref json, hit);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteLots(ref JsonText json, IReadOnlyList<LotPosition> lots)
    {
        json.StartArray("lots"u8);
        foreach (var lot in lots)
        {
            json.StartObject();
            json.String("lot"u8, lot.Name);
            json.Direction("longitude"u8, lot.Longitude);
            json.String("sign"u8, Names.Of(lot.Sign.Sign));
            json.EndObject();
        }

        json.EndArray();
    }
}
