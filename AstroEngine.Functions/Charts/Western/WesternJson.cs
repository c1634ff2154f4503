using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Core.Western;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Western;

/// <summary>Writes what Western answers have in common.</summary>
internal static class WesternJson
{
    /// <summary>Begins a document: what it is, of which chart.</summary>
    public static void Start(ref JsonText json, string kind, NatalChart natal)
    {
        json.StartObject();
        json.String("kind"u8, kind);
        json.String("zodiac"u8, natal.Request.Zodiac.Name);
        json.Angle("ayanamsa"u8, natal.Ayanamsa);
        json.String("house_system"u8, natal.Request.HouseSystem.Name);
        ChartJson.WriteMoment(ref json, natal);
        ChartJson.WritePlace(ref json, natal.Request.Place);
    }

    /// <summary>Begins the end of a document: warnings and provenance, to which conventions may be added before <see cref="End"/>.</summary>
    public static void StartEnd(ref JsonText json, NatalChart natal)
    {
        ChartJson.WriteWarnings(ref json, natal.Warnings);
        ProvenanceJson.Start(ref json, natal.EphemerisSource);
        ProvenanceJson.Conventions(ref json, natal.Request);
        json.String("ayanamsa"u8, "mean");
    }

    /// <summary>Ends a document.</summary>
    public static void End(ref JsonText json)
    {
        ProvenanceJson.End(ref json);
        json.EndObject();
        json.Flush();
    }

    /// <summary>Writes the points that aspects or midpoints are between.</summary>
    public static void WriteFigures(ref JsonText json, IReadOnlyList<ChartFigure> figures)
    {
        json.StartArray("points"u8);
        foreach (var figure in figures)
        {
            json.StartObject();
            json.String("point"u8, figure.Name);
            WriteLongitude(ref json, figure.Longitude);
            json.Rounded("speed"u8, figure.Speed);
            json.EndObject();
        }

        json.EndArray();
    }

    /// <summary>Writes a longitude with its sign.</summary>
    public static void WriteLongitude(ref JsonText json, Angle longitude)
    {
        var sign = SignPosition.Of(longitude);
        json.Direction("longitude"u8, longitude);
        json.String("sign"u8, Names.Of(sign.Sign));
        json.SignDegree("sign_longitude"u8, sign.Degree);
    }

    /// <summary>Writes which sect a chart has, and what decides it.</summary>
    public static void WriteSect(ref JsonText json, Sect sect, Angle sunAltitude)
    {
        json.String("sect"u8, Names.Of(sect));
        json.Angle("sun_altitude"u8, sunAltitude);
    }

    /// <summary>Writes the sum of aspects.</summary>
    public static void WriteSummary(ref JsonText json, AspectSummary summary, bool isMoving)
    {
        json.StartObject("aspect_matrix"u8);
        json.Integer("total"u8, summary.Total);
        json.Integer("major"u8, summary.Major);
        json.Integer("minor"u8, summary.Minor);
        if (isMoving)
        {
            json.Integer("applying"u8, summary.Applying);
        }

        json.StartObject("by_aspect"u8);
        foreach (var definition in AspectDefinitions.All)
        {
            json.Integer(NameUtf8(definition.Kind), summary.ByKind[(int)definition.Kind]);
        }

        json.EndObject();
        json.EndObject();
    }

    /// <summary>Writes the fields of an aspect that is open: what it is, how exact and how strong.</summary>
    public static void WriteAspect(ref JsonText json, in AspectHit hit, bool isMoving)
    {
        ChartJson.WriteAspect(ref json, hit, isMoving);
        json.Angle("limit"u8, hit.Limit);
        json.Rounded("strength"u8, hit.Strength);
    }

    /// <summary>Writes the orbs as conventions.</summary>
    public static void WriteOrbs(ref JsonText json, AspectOrbs orbs)
    {
        json.String("orbs"u8, Names.Of(orbs.Preset));
        json.String("orb_of_a_pair"u8, "larger");
        if (orbs.Own.Count == 0)
        {
            return;
        }

        json.StartArray("own_orbs"u8);
        foreach (var own in orbs.Own)
        {
            json.Item(OwnOrbsField.TextOf(own));
        }

        json.EndArray();
    }

    private static ReadOnlySpan<byte> NameUtf8(AspectKind kind) => AspectNames[(int)kind];

    private static readonly byte[][] AspectNames = [.. Names.All<AspectKind>().Select(System.Text.Encoding.ASCII.GetBytes)];
}
