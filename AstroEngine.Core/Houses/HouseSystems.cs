using System.Collections.Frozen;

namespace AstroEngine.Core.Houses;

/// <summary>Every house system of Swiss Ephemeris 2.10.03 (General Documentation, chapter 6 "House cusp calculation").</summary>
public static class HouseSystems
{
    /// <summary>Whole signs: the sign of the Ascendant is the first house. The default of sidereal charts.</summary>
    public static HouseSystem WholeSign { get; } = new("whole_sign", 'W', "Whole sign");

    /// <summary>Placidus: semi-arcs divided by time. The default of tropical charts.</summary>
    public static HouseSystem Placidus { get; } = new("placidus", 'P', "Placidus", UndefinedBeyondPolarCircles: true);

    /// <summary>Equal houses from the Ascendant.</summary>
    public static HouseSystem Equal { get; } = new("equal", 'A', "Equal, from the Ascendant");

    /// <summary>Sunshine: the daily path of the Sun divided.</summary>
    public static HouseSystem Sunshine { get; } = new("sunshine", 'I', "Sunshine (Makransky), Treindl");

    /// <summary>Porphyry: the quadrants trisected. What takes the place of a system that is undefined at a latitude.</summary>
    public static HouseSystem Porphyry { get; } = new("porphyry", 'O', "Porphyry");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HouseSystem> All { get; } =
    [
        WholeSign,
        Placidus,
        Equal,
        new("equal_mc", 'D', "Equal, from the Midheaven"),
        new("equal_aries", 'N', "Equal, from 0 Aries"),
        new("vehlow", 'V', "Vehlow, equal with the Ascendant in mid-house"),
        new("koch", 'K', "Koch", UndefinedBeyondPolarCircles: true),
        new("regiomontanus", 'R', "Regiomontanus"),
        new("campanus", 'C', "Campanus"),
        Porphyry,
        new("sripati", 'S', "Sripati"),
        new("alcabitius", 'B', "Alcabitius"),
        new("morinus", 'M', "Morinus"),
        new("topocentric", 'T', "Polich/Page, topocentric"),
        new("meridian", 'X', "Meridian, axial rotation"),
        new("horizontal", 'H', "Horizontal, azimuthal"),
        new("krusinski", 'U', "Krusinski-Pisa-Goelzer"),
        new("carter", 'F', "Carter, poli-equatorial"),
        new("apc", 'Y', "APC"),
        new("pullen_sd", 'L', "Pullen, sinusoidal delta"),
        new("pullen_sr", 'Q', "Pullen, sinusoidal ratio"),
        Sunshine,
        new("sunshine_alternative", 'i', "Sunshine (Makransky), original"),
        new("savard_a", 'J', "Savard A"),
        new("gauquelin", 'G', "Gauquelin sectors", Sectors: 36, UndefinedBeyondPolarCircles: true),
    ];

    private static readonly FrozenDictionary<string, HouseSystem> ByName = All.ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);

    /// <summary>The house system of a name.</summary>
    /// <param name="name">A name in lower case, such as <c>placidus</c>.</param>
    /// <returns>The system, or null when there is none of this name.</returns>
    public static HouseSystem? Find(string name) => ByName.GetValueOrDefault(name);
}
