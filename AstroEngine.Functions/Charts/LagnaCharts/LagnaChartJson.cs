using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>Writes a chart counted from a sign as JSON.</summary>
internal static class LagnaChartJson
{
    /// <summary>Writes a chart as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, LagnaChart chart)
    {
        var json = new JsonText(output);
        var natal = chart.Natal;
        var zodiac = natal.Request.Zodiac;
        json.StartObject();
        LagnaJson.WriteHead(ref json, CalculationKinds.LagnaChart, natal);
        json.StartObject("lagna"u8);
        json.String("from"u8, Names.Of(chart.From));
        LagnaJson.WritePlace(ref json, chart.Longitude, zodiac);
        json.EndObject();
        LagnaJson.StartAscendant(ref json, natal);
        json.Integer("house"u8, chart.HouseOf(SignPosition.Of(natal.Houses.Angles.Ascendant).Sign));
        json.EndObject();
        LagnaJson.WriteHouses(ref json, chart);
        json.StartArray("points"u8);
        foreach (var placement in natal.Placements)
        {
            LagnaJson.StartPoint(ref json, placement, zodiac);
            json.Integer("house"u8, chart.HouseOf(placement.Sign.Sign));
            json.EndObject();
        }

        json.EndArray();
        LagnaJson.WriteEnd(ref json, natal);
        json.EndObject();
        json.Flush();
    }
}
