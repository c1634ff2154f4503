using System.Collections.Frozen;

namespace AstroEngine.Core.Zodiac;

/// <summary>Every ayanamsa that Swiss Ephemeris 2.10.03 predefines.</summary>
public static class Ayanamsas
{
    /// <summary>All of them, in the order of their constants.</summary>
    public static IReadOnlyList<Ayanamsa> All { get; } =
    [
        new("fagan_bradley", 0, "Fagan/Bradley"),
        new("lahiri", 1, "Lahiri"),
        new("deluce", 2, "De Luce"),
        new("raman", 3, "Raman"),
        new("ushashashi", 4, "Usha/Shashi"),
        new("krishnamurti", 5, "Krishnamurti"),
        new("djwhal_khul", 6, "Djwhal Khul"),
        new("yukteshwar", 7, "Yukteshwar"),
        new("jn_bhasin", 8, "J.N. Bhasin"),
        new("babyl_kugler1", 9, "Babylonian/Kugler 1"),
        new("babyl_kugler2", 10, "Babylonian/Kugler 2"),
        new("babyl_kugler3", 11, "Babylonian/Kugler 3"),
        new("babyl_huber", 12, "Babylonian/Huber"),
        new("babyl_etpsc", 13, "Babylonian/Eta Piscium"),
        new("aldebaran_15tau", 14, "Babylonian/Aldebaran at 15 Taurus"),
        new("hipparchos", 15, "Hipparchos"),
        new("sassanian", 16, "Sassanian"),
        new("galcent_0sag", 17, "Galactic centre at 0 Sagittarius"),
        new("j2000", 18, "J2000", IsProjection: true),
        new("j1900", 19, "J1900", IsProjection: true),
        new("b1950", 20, "B1950", IsProjection: true),
        new("suryasiddhanta", 21, "Suryasiddhanta"),
        new("suryasiddhanta_msun", 22, "Suryasiddhanta, mean Sun"),
        new("aryabhata", 23, "Aryabhata"),
        new("aryabhata_msun", 24, "Aryabhata, mean Sun"),
        new("ss_revati", 25, "Suryasiddhanta, Revati"),
        new("ss_citra", 26, "Suryasiddhanta, Citra"),
        new("true_citra", 27, "True Citra"),
        new("true_revati", 28, "True Revati"),
        new("true_pushya", 29, "True Pushya (P.V.R. Narasimha Rao)"),
        new("galcent_rgilbrand", 30, "Galactic centre (Gil Brand)"),
        new("galequ_iau1958", 31, "Galactic equator (IAU 1958)"),
        new("galequ_true", 32, "Galactic equator, true"),
        new("galequ_mula", 33, "Galactic equator in mid-Mula"),
        new("galalign_mardyks", 34, "Skydram, galactic alignment (Mardyks)", IsProjection: true),
        new("true_mula", 35, "True Mula (Chandra Hari)"),
        new("galcent_mula_wilhelm", 36, "Dhruva, galactic centre in Mula (Wilhelm)"),
        new("aryabhata_522", 37, "Aryabhata 522"),
        new("babyl_britton", 38, "Babylonian/Britton"),
        new("true_sheoran", 39, "Vedic (Sheoran)"),
        new("galcent_cochrane", 40, "Cochrane, galactic centre at 0 Capricorn"),
        new("galequ_fiorenza", 41, "Galactic equator (Fiorenza)"),
        new("valens_moon", 42, "Vettius Valens"),
        new("lahiri_1940", 43, "Lahiri 1940"),
        new("lahiri_vp285", 44, "Lahiri VP285 (1980)"),
        new("krishnamurti_vp291", 45, "Krishnamurti VP291"),
        new("lahiri_icrc", 46, "Lahiri ICRC"),
    ];

    /// <summary>Other names under which an ayanamsa is known: alias to name.</summary>
    public static IReadOnlyDictionary<string, string> Aliases { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kp"] = "krishnamurti",
        ["yukteswar"] = "yukteshwar",
    };

    private static readonly FrozenDictionary<string, Ayanamsa> ByName = All
        .Select(a => KeyValuePair.Create(a.Name, a))
        .Concat(Aliases.Select(a => KeyValuePair.Create(a.Key, All.Single(b => b.Name == a.Value))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The ayanamsa of a name or alias.</summary>
    /// <param name="name">A name in lower case, such as <c>lahiri</c> or <c>kp</c>.</param>
    /// <returns>The ayanamsa, or null when there is none of this name.</returns>
    public static Ayanamsa? Find(string name) => ByName.GetValueOrDefault(name);
}
