using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts.LagnaCharts;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>Writes a sudarshana chakra as JSON.</summary>
internal static class SudarshanaChakraJson
{
    /// <summary>Writes a chakra as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, SudarshanaChakra chakra)
    {
        var json = new JsonText(output);
        var natal = chakra.Natal;
        var zodiac = natal.Request.Zodiac;
        json.StartObject();
        LagnaJson.WriteHead(ref json, CalculationKinds.SudarshanaChakra, natal);
        foreach (var chart in chakra.Charts)
        {
            json.StartObject(NameOf(chart.From));
            json.String("from"u8, Names.Of(chart.From));
            json.String("sign"u8, Names.Of(chart.Position.Sign));
            LagnaJson.WriteHouses(ref json, chart);
            json.EndObject();
        }

        LagnaJson.StartAscendant(ref json, natal);
        WriteHouses(ref json, chakra, SignPosition.Of(natal.Houses.Angles.Ascendant).Sign);
        json.EndObject();
        json.StartArray("points"u8);
        foreach (var placement in natal.Placements)
        {
            LagnaJson.StartPoint(ref json, placement, zodiac);
            WriteHouses(ref json, chakra, placement.Sign.Sign);
            json.EndObject();
        }

        json.EndArray();
        LagnaJson.WriteEnd(ref json, natal);
        json.EndObject();
        json.Flush();
    }

    private static ReadOnlySpan<byte> NameOf(Lagna lagna) => lagna switch
    {
        Lagna.Moon => "chandra"u8,
        Lagna.Sun => "surya"u8,
        _ => "lagna"u8,
    };

    private static void WriteHouses(ref JsonText json, SudarshanaChakra chakra, Sign sign)
    {
        json.StartObject("houses"u8);
        foreach (var chart in chakra.Charts)
        {
            json.Integer(NameOf(chart.From), chart.HouseOf(sign));
        }

        json.EndObject();
    }
}
