using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western.TwoCharts;

/// <summary>Writes what answers about two births have in common.</summary>
internal static class TwoChartJson
{
    /// <summary>Writes when and where a birth was, in an object that is open.</summary>
    public static void WriteBirth(ref JsonText json, NatalChart chart)
    {
        json.Angle("ayanamsa"u8, chart.Ayanamsa);
        ChartJson.WriteMoment(ref json, chart);
        ChartJson.WritePlace(ref json, chart.Request.Place);
    }

    /// <summary>Writes points with their signs, houses and motion.</summary>
    public static void WritePoints(ref JsonText json, IReadOnlyList<ChartPlacement> placements)
    {
        json.StartArray("points"u8);
        foreach (var placement in placements)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(placement.Point));
            json.Direction("longitude"u8, placement.Position.Longitude);
            json.Angle("latitude"u8, placement.Position.Latitude);
            json.Rounded("speed"u8, placement.Position.Speed);
            json.String("sign"u8, Names.Of(placement.Sign.Sign));
            json.SignDegree("sign_longitude"u8, placement.Sign.Degree);
            json.String("dms"u8, placement.Sign.Degree.ToDms());
            json.Integer("house"u8, placement.House);
            json.Boolean("retrograde"u8, placement.IsRetrograde);
            ChartJson.WriteNakshatra(ref json, placement.Nakshatra);
            json.EndObject();
        }

        json.EndArray();
    }

    /// <summary>Writes cusps.</summary>
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

    /// <summary>Writes aspects and their sum.</summary>
    public static void WriteAspects(
        ref JsonText json,
        IReadOnlyList<AspectHit> aspects,
        AspectSummary summary,
        IReadOnlyList<ChartFigure> a,
        IReadOnlyList<ChartFigure> b,
        bool isMoving)
    {
        json.StartArray("aspects"u8);
        foreach (var hit in aspects)
        {
            json.StartObject();
            json.String("a"u8, a[hit.A].Name);
            json.String("b"u8, b[hit.B].Name);
            WesternJson.WriteAspect(ref json, hit, isMoving);
            json.EndObject();
        }

        json.EndArray();
        WesternJson.WriteSummary(ref json, summary, isMoving);
    }
}
