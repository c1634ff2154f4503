using System.Buffers;
using AstroEngine.Core;
using AstroEngine.Core.Charts.Returns;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Returns;

/// <summary>Writes returns as JSON.</summary>
internal static class ReturnJson
{
    /// <summary>Writes them as a UTF-8 document.</summary>
    public static void Write(IBufferWriter<byte> output, ReturnReport report)
    {
        var request = report.Request;
        var json = new JsonText(output);
        json.StartObject();
        json.String("kind"u8, CalculationKinds.Returns);
        json.String("point"u8, Names.Of(request.Point));
        json.String("zodiac"u8, request.Birth.Zodiac.Name);
        json.Direction("natal_longitude"u8, report.NatalLongitude);
        json.String("from"u8, Iso.Utc(request.From));
        json.Boolean("precession_corrected"u8, request.IsPrecessionCorrected);
        json.StartArray("returns"u8);
        foreach (var one in report.Returns)
        {
            json.StartObject();
            json.String("at"u8, Iso.Utc(one.JulianDay.ToInstant()));
            json.Boolean("retrograde"u8, one.IsRetrograde);
            json.Integer("pass"u8, one.Pass);
            json.Integer("passes"u8, one.Passes);
            json.StartObject("chart"u8);
            NatalChartJson.WriteFields(ref json, one.Reading);
            json.EndObject();
            json.EndObject();
        }

        json.EndArray();
        ProvenanceJson.Start(ref json, report.EphemerisSource);
        ProvenanceJson.Conventions(ref json, request.Birth);
        json.String("ayanamsa"u8, "mean");
        json.String("return_to"u8, request.IsPrecessionCorrected || request.Birth.Zodiac.IsSidereal ? "sidereal_longitude" : "tropical_longitude");
        json.String("passes"u8, "of_one_visit_to_a_degree");
        ProvenanceJson.End(ref json);
        json.EndObject();
        json.Flush();
    }
}
