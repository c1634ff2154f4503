using AstroEngine.Core;
using AstroEngine.Core.Charts;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Charts;

/// <summary>Writes where the numbers of an answer come from, so that a reader can tell why they differ from another program's.</summary>
internal static class ProvenanceJson
{
    private static readonly string TimeZones = DateTimeZoneProviders.Tzdb.VersionId.Replace("TZDB: ", string.Empty).Split(' ')[0];

    /// <summary>Writes the provenance of a natal chart.</summary>
    public static void Write(ref JsonText json, NatalChart chart)
    {
        var request = chart.Request;
        Start(ref json, chart.EphemerisSource);
        Conventions(ref json, request);
        json.String("houses"u8, chart.Houses.Applied.Name);
        json.String("house_placement"u8, "ecliptic_longitude");
        json.String("ayanamsa"u8, "mean");
        json.String("sidereal_time"u8, "greenwich_apparent_hours");
        json.String("combustion"u8, request.Zodiac.IsSidereal ? "surya_siddhanta" : "lilly");
        json.String("orbs"u8, Names.Of(NatalReading.Orbs));
        json.String("orb_of_a_pair"u8, "larger");
        json.String("dms"u8, "truncated");
        End(ref json);
    }

    /// <summary>Begins the provenance and its conventions: conventions of the calculation follow, then <see cref="End"/>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="ephemeris">The ephemeris that was used; null for a calculation that asks none.</param>
    public static void Start(ref JsonText json, string? ephemeris)
    {
        json.StartObject("provenance"u8);
        json.String("engine"u8, EngineVersion.Text);
        if (ephemeris is not null)
        {
            json.String("ephemeris"u8, ephemeris);
        }

        json.String("tzdb"u8, TimeZones);
        json.StartObject("conventions"u8);
    }

    /// <summary>Writes how positions were reckoned.</summary>
    public static void Conventions(ref JsonText json, NatalRequest request)
    {
        json.String("positions"u8, Names.Of(request.Positions));
        json.String("node"u8, Names.Of(request.Node));
        json.String("center"u8, Names.Of(request.Center));
    }

    /// <summary>Ends what <see cref="Start"/> began.</summary>
    public static void End(ref JsonText json)
    {
        json.EndObject();
        json.EndObject();
    }
}
