using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>Writes the sixteen divisional charts as JSON.</summary>
internal static class DivisionalsJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="natal">The chart that was divided.</param>
    /// <param name="charts">The divisional charts.</param>
    /// <param name="strengths">The vimshopaka strengths; none when they cannot be had.</param>
    public static void Write(
        IBufferWriter<byte> output, NatalChart natal, IReadOnlyList<DivisionalChart> charts, IReadOnlyList<VimshopakaStrength> strengths)
    {
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Divisionals);
        json.String("zodiac"u8, natal.Request.Zodiac.Name);
        json.StartArray("charts"u8);
        foreach (var chart in charts)
        {
            json.StartObject();
            DivisionalJson.WriteChart(ref json, natal, chart);
            json.EndObject();
        }

        json.EndArray();
        WriteVimshopaka(ref json, strengths);
        DivisionalProvenance.WriteWarnings(ref json, natal);
        DivisionalProvenance.WriteWithVimshopaka(ref json, natal);
        json.EndObject();
        json.Flush();
    }

    private static void WriteVimshopaka(ref JsonText json, IReadOnlyList<VimshopakaStrength> strengths)
    {
        if (strengths.Count == 0)
        {
            json.Null("vimshopaka"u8);
            return;
        }

        json.StartObject("vimshopaka"u8);
        WriteWeights(ref json);
        json.StartArray("points"u8);
        foreach (var strength in strengths)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(strength.Planet));
            json.Number("shadvarga"u8, strength.Shadvarga);
            json.Number("saptavarga"u8, strength.Saptavarga);
            json.Number("dashavarga"u8, strength.Dashavarga);
            json.Number("shodasavarga"u8, strength.Shodasavarga);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteWeights(ref JsonText json)
    {
        json.StartArray("weights"u8);
        foreach (var rule in VargaCatalog.Shodasavarga)
        {
            json.StartObject();
            json.Integer("division"u8, rule.Division);
            json.Number("shadvarga"u8, Vimshopaka.WeightOf(VargaScheme.Shadvarga, rule.Division));
            json.Number("saptavarga"u8, Vimshopaka.WeightOf(VargaScheme.Saptavarga, rule.Division));
            json.Number("dashavarga"u8, Vimshopaka.WeightOf(VargaScheme.Dashavarga, rule.Division));
            json.Number("shodasavarga"u8, Vimshopaka.WeightOf(VargaScheme.Shodasavarga, rule.Division));
            json.EndObject();
        }

        json.EndArray();
    }
}
