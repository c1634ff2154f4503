using System.Buffers;
using System.Globalization;
using AstroEngine.Core;
using AstroEngine.Core.Charts.Transits.Search;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Transits.Search;

/// <summary>Writes what a search for transits found as JSON.</summary>
internal static class TransitSearchJson
{
    /// <summary>Writes the findings.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="isList">Whether the bare list of hits is wanted; else a document.</param>
    public static void Write(IBufferWriter<byte> output, TransitFindings findings, bool isList)
    {
        var json = new JsonText(output);
        var names = findings.Targets.Select(NameOf).ToArray();
        if (isList)
        {
            json.StartArray();
            WriteHits(ref json, findings, names);
            json.EndArray();
        }
        else
        {
            WriteDocument(ref json, findings, names);
        }

        json.Flush();
    }

    private static void WriteDocument(ref JsonText json, TransitFindings findings, string[] names)
    {
        var request = findings.Request;
        json.StartObject();
        json.String("kind"u8, CalculationKinds.TransitSearch);
        json.String("zodiac"u8, request.Birth.Zodiac.Name);
        json.String("from"u8, Iso.Utc(request.From));
        json.String("to"u8, Iso.Utc(request.To));
        json.StartArray("targets"u8);
        for (var i = 0; i < names.Length; i++)
        {
            json.StartObject();
            json.String("natal"u8, names[i]);
            json.Direction("longitude"u8, findings.Targets[i].Longitude.Normalized());
            json.EndObject();
        }

        json.EndArray();
        if (request.Events.Contains(TransitEvent.Hits))
        {
            json.StartArray("hits"u8);
            WriteHits(ref json, findings, names);
            json.EndArray();
        }

        WriteStations(ref json, findings);
        WriteIngresses(ref json, findings);
        ChartJson.WriteWarnings(ref json, findings.Natal.Warnings);
        ProvenanceJson.Start(ref json, findings.Natal.EphemerisSource);
        ProvenanceJson.Conventions(ref json, request.Birth);
        json.String("ayanamsa"u8, "of_each_moment");
        json.String("passes"u8, "of_one_visit_to_a_degree");
        ProvenanceJson.End(ref json);
        json.EndObject();
    }

    private static void WriteHits(ref JsonText json, TransitFindings findings, string[] names)
    {
        foreach (var hit in findings.Hits)
        {
            json.StartObject();
            json.String("transiting"u8, Names.Of(hit.Transiting));
            json.String("natal"u8, names[hit.Target]);
            json.String("aspect"u8, Names.Of(hit.Aspect));
            json.String("at"u8, Iso.Utc(hit.At));
            json.Boolean("retrograde"u8, hit.IsRetrograde);
            json.Integer("pass"u8, hit.Pass);
            json.Integer("passes"u8, hit.Passes);
            json.EndObject();
        }
    }

    private static void WriteStations(ref JsonText json, TransitFindings findings)
    {
        if (!findings.Request.Events.Contains(TransitEvent.Stations))
        {
            return;
        }

        json.StartArray("stations"u8);
        foreach (var station in findings.Stations)
        {
            json.StartObject();
            json.String("transiting"u8, Names.Of(station.Transiting));
            json.String("station"u8, station.TurnsRetrograde ? "retrograde" : "direct");
            json.String("at"u8, Iso.Utc(station.At));
            json.Direction("longitude"u8, station.Longitude);
            json.String("sign"u8, Names.Of(SignPosition.Of(station.Longitude).Sign));
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteIngresses(ref JsonText json, TransitFindings findings)
    {
        if (!findings.Request.Events.Contains(TransitEvent.Ingresses))
        {
            return;
        }

        json.StartArray("ingresses"u8);
        foreach (var ingress in findings.Ingresses)
        {
            json.StartObject();
            json.String("transiting"u8, Names.Of(ingress.Transiting));
            json.String("sign"u8, Names.Of(ingress.Sign));
            json.String("leaves"u8, Names.Of(ingress.Leaves));
            json.String("at"u8, Iso.Utc(ingress.At));
            json.Boolean("retrograde"u8, ingress.IsRetrograde);
            json.Integer("pass"u8, ingress.Pass);
            json.Integer("passes"u8, ingress.Passes);
            json.EndObject();
        }

        json.EndArray();
    }

    private static string NameOf(SearchTarget target) => target.Name ?? target.Longitude.Degrees.ToString("R", CultureInfo.InvariantCulture);
}
