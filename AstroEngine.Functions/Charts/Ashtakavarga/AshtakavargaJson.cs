using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Vedic.Ashtakavarga;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Ashtakavarga;

/// <summary>Writes an ashtakavarga as JSON. Every row of twelve is by sign, from Aries.</summary>
internal static class AshtakavargaJson
{
    /// <summary>Writes it as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, AshtakavargaChart chart)
    {
        var json = new JsonText(output);
        var tables = chart.Tables;
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Ashtakavarga);
        json.String("zodiac"u8, chart.Request.Birth.Zodiac.Name);
        json.Angle("ayanamsa"u8, chart.Ayanamsa);
        json.String("method"u8, Names.Of(tables.Rules.Method));
        WritePoints(ref json, chart);
        WriteRows(ref json, "bhinna"u8, tables.Bhinna);
        WritePrastara(ref json, tables);
        WriteSarva(ref json, tables);
        WriteReduction(ref json, "trikona_shodhana"u8, tables.Trikona, tables.SarvaAfterTrikona);
        WriteReduction(ref json, "ekadhipatya_shodhana"u8, tables.Ekadhipatya, tables.SarvaAfterEkadhipatya);
        WritePindas(ref json, tables.Pindas);
        WriteProvenance(ref json, chart);
        json.EndObject();
        json.Flush();
    }

    private static void WritePoints(ref JsonText json, AshtakavargaChart chart)
    {
        var ascendant = chart.Tables.Signs[(int)AshtakaPoint.Ascendant];
        json.StartArray("points"u8);
        for (var i = 0; i < AshtakaPoints.Count; i++)
        {
            var sign = chart.Tables.Signs[i];
            json.StartObject();
            json.String("point"u8, Names.Of((AshtakaPoint)i));
            json.Direction("longitude"u8, chart.Longitudes[i]);
            json.String("sign"u8, Names.Of(sign));
            json.Integer("house"u8, SignDistance.PlaceOf(sign, ascendant));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteRows(ref JsonText json, ReadOnlySpan<byte> name, ReadOnlySpan<SignCounts> rows)
    {
        json.StartArray(name);
        for (var i = 0; i < rows.Length; i++)
        {
            json.StartObject();
            json.String("point"u8, Names.Of((AshtakaPoint)i));
            WriteCounts(ref json, rows[i]);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteCounts(ref JsonText json, in SignCounts counts)
    {
        json.StartArray("bindus"u8);
        for (var i = 0; i < SignCounts.Length; i++)
        {
            json.Item(counts[i]);
        }

        json.EndArray();
        json.Integer("total"u8, counts.Total());
    }

    private static void WritePrastara(ref JsonText json, AshtakavargaTables tables)
    {
        json.StartArray("prastara"u8);
        foreach (var to in AshtakaPoints.All)
        {
            json.StartObject();
            json.String("point"u8, Names.Of(to));
            json.StartArray("contributors"u8);
            foreach (var from in AshtakaPoints.All)
            {
                var row = default(SignCounts);
                row.AddOneIn(tables.Prastara(to, from));
                json.StartObject();
                json.String("from"u8, Names.Of(from));
                WriteCounts(ref json, row);
                json.EndObject();
            }

            json.EndArray();
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteSarva(ref JsonText json, AshtakavargaTables tables)
    {
        var sarva = tables.Sarva;
        var first = tables.Signs[(int)AshtakaPoint.Ascendant];
        json.StartObject("sarva"u8);
        WriteCounts(ref json, sarva);
        json.StartArray("houses"u8);
        for (var house = 1; house <= SignCounts.Length; house++)
        {
            json.Item(sarva[SignDistance.SignAt(first, house)]);
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteReduction(ref JsonText json, ReadOnlySpan<byte> name, ReadOnlySpan<SignCounts> rows, in SignCounts sarva)
    {
        json.StartObject(name);
        WriteRows(ref json, "bhinna"u8, rows);
        json.StartObject("sarva"u8);
        WriteCounts(ref json, sarva);
        json.EndObject();
        json.EndObject();
    }

    private static void WritePindas(ref JsonText json, ReadOnlySpan<ShodhyaPinda> pindas)
    {
        json.StartArray("shodhya_pinda"u8);
        for (var i = 0; i < pindas.Length; i++)
        {
            json.StartObject();
            json.String("point"u8, Names.Of((AshtakaPoint)i));
            json.Integer("rasi"u8, pindas[i].Rasi);
            json.Integer("graha"u8, pindas[i].Graha);
            json.Integer("total"u8, pindas[i].Total);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteProvenance(ref JsonText json, AshtakavargaChart chart)
    {
        var rules = chart.Tables.Rules;
        ProvenanceJson.Start(ref json, chart.EphemerisSource);
        ProvenanceJson.Conventions(ref json, chart.Request.Birth);
        json.String("ayanamsa"u8, "mean");
        json.String("method"u8, Names.Of(rules.Method));
        json.String("trikona"u8, Names.Of(rules.Trikona));
        json.String("ekadhipatya"u8, Names.Of(rules.Ekadhipatya));
        json.String("occupants"u8, Names.Of(rules.Occupants));
        json.String("bindu"u8, "good_place");
        json.String("houses"u8, "whole_sign");
        ProvenanceJson.End(ref json);
    }
}
