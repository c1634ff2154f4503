using AstroEngine.Core.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>Writes where the numbers of divisional charts come from.</summary>
internal static class DivisionalProvenance
{
    /// <summary>Writes the provenance of one chart.</summary>
    public static void Write(ref JsonText json, NatalChart natal)
    {
        Start(ref json, natal);
        ProvenanceJson.End(ref json);
    }

    /// <summary>Writes the provenance of the sixteen charts.</summary>
    public static void WriteWithVimshopaka(ref JsonText json, NatalChart natal)
    {
        Start(ref json, natal);
        json.String("vimshopaka"u8, "bphs_7_own_sign_and_compound_friendship_of_rasi");
        ProvenanceJson.End(ref json);
    }

    /// <summary>Writes the warnings that say which points are missing; the others are about times and cusps, which divisional charts do not show.</summary>
    public static void WriteWarnings(ref JsonText json, NatalChart natal) =>
        ChartJson.WriteWarnings(ref json, [.. natal.Warnings.Where(w => w.Code is "heliocentric_points" or "point_without_ephemeris")]);

    private static void Start(ref JsonText json, NatalChart natal)
    {
        ProvenanceJson.Start(ref json, natal.EphemerisSource);
        ProvenanceJson.Conventions(ref json, natal.Request);
        json.String("houses"u8, "whole_sign");
        json.String("parts"u8, "exact");
        json.String("sign_longitude"u8, "part_scaled_to_30");
        json.String("nakshatra"u8, "of_varga_longitude");
        json.String("deity"u8, "bphs_6_reversed_in_even_signs");
        json.String("dignity"u8, "by_sign");
    }
}
