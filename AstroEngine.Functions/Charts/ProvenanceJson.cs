using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Writes where the numbers of an answer come from, so that a reader can tell why they differ from another program's.</summary>
internal static class ProvenanceJson
{
    private static readonly string TimeZones = DateTimeZoneProviders.Tzdb.VersionId.Replace("TZDB: ", string.Empty).Split(' ')[0];

    public static void Write(ref JsonText json, NatalChart chart)
    {
        var request = chart.Request;
        json.StartObject("provenance"u8);
        json.String("engine"u8, EngineVersion.Text);
        json.String("ephemeris"u8, chart.EphemerisSource);
        json.String("tzdb"u8, TimeZones);
        json.StartObject("conventions"u8);
        json.String("positions"u8, Names.Of(request.Positions));
        json.String("node"u8, Names.Of(request.Node));
        json.String("center"u8, Names.Of(request.Center));
        json.String("houses"u8, chart.Houses.Applied.Name);
        json.String("house_placement"u8, "ecliptic_longitude");
        json.String("ayanamsa"u8, "mean");
        json.String("sidereal_time"u8, "greenwich_apparent_hours");
        json.String("combustion"u8, request.Zodiac.IsSidereal ? "surya_siddhanta" : "lilly");
        json.String("dms"u8, "truncated");
        json.EndObject();
        json.EndObject();
    }
}
