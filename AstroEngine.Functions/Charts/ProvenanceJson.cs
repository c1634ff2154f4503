using System.Text.Json;
using AstroEngine.Core;
using AstroEngine.Core.Charts;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Writes where the numbers of an answer come from, so that a reader can tell why they differ from another program's.</summary>
internal static class ProvenanceJson
{
    private static readonly string TimeZones = DateTimeZoneProviders.Tzdb.VersionId.Replace("TZDB: ", string.Empty).Split(' ')[0];

    public static void Write(Utf8JsonWriter json, NatalChart chart)
    {
        var request = chart.Request;
        json.WriteStartObject("provenance");
        json.WriteString("engine", EngineVersion.Text);
        json.WriteString("ephemeris", chart.EphemerisSource);
        json.WriteString("tzdb", TimeZones);
        json.WriteStartObject("conventions");
        json.WriteString("positions", Names.Of(request.Positions));
        json.WriteString("node", Names.Of(request.Node));
        json.WriteString("center", Names.Of(request.Center));
        json.WriteString("houses", chart.Houses.Applied.Name);
        json.WriteString("house_placement", "ecliptic_longitude");
        json.WriteString("ayanamsa", "mean");
        json.WriteString("sidereal_time", "greenwich_apparent_hours");
        json.WriteString("combustion", request.Zodiac.IsSidereal ? "surya_siddhanta" : "lilly");
        json.WriteString("dms", "truncated");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
