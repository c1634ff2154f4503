namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>The deities that preside over the parts of a sign.</summary>
/// <remarks>
/// Brihat Parashara Hora Shastra, chapter 6 (translation of R. Santhanam). It counts the deities of D2, D7, D10, D16, D24, D27, D30 and D60
/// backward in even signs, gives even signs of D20 a list of their own, and begins those of D9 and D45 by the quality of the sign; D3, D4,
/// D12 and D40 are the same in every sign. A deity belongs to the part of the natal sign, whatever sign a method gives the part.
/// </remarks>
public static class VargaDeities
{
    private static readonly string[] Hora = ["devas", "pitris"];

    private static readonly string[] Drekkana = ["narada", "agastya", "durvasa"];

    private static readonly string[] Chaturthamsa = ["sanaka", "sananda", "kumara", "sanatana"];

    private static readonly string[] Saptamsa = ["kshara", "kshira", "dadhi", "ghrita", "ikshurasa", "madya", "shuddhajala"];

    /// <summary>"Deva, nri and rakshasa in movable signs and so on": fixed signs begin with the second, dual ones with the third.</summary>
    private static readonly string[] Navamsa = ["deva", "manushya", "rakshasa"];

    private static readonly string[] Dasamsa =
        ["indra", "agni", "yama", "rakshasa", "varuna", "vayu", "kubera", "ishana", "brahma", "ananta"];

    private static readonly string[] Dvadasamsa = ["ganesha", "ashvini_kumaras", "yama", "sarpa"];

    private static readonly string[] Shodasamsa = ["brahma", "vishnu", "shiva", "surya"];

    private static readonly string[] VimsamsaOdd =
    [
        "kali", "gauri", "jaya", "lakshmi", "vijaya", "vimala", "sati", "tara", "jvalamukhi", "shveta",
        "lalita", "bagalamukhi", "pratyangira", "shachi", "raudri", "bhavani", "varada", "jaya", "tripura", "sumukhi",
    ];

    private static readonly string[] VimsamsaEven =
    [
        "daya", "megha", "chhinnashirsha", "pishachini", "dhumavati", "matangi", "bala", "bhadra", "aruna", "anala",
        "pingala", "chhuchchhuka", "ghora", "varahi", "vaishnavi", "sita", "bhuvaneshvari", "bhairavi", "mangala", "aparajita",
    ];

    private static readonly string[] Siddhamsa =
    [
        "skanda", "parashudhara", "anala", "vishvakarma", "bhaga", "mitra", "maya", "antaka", "vrishadhvaja", "govinda", "madana", "bhima",
    ];

    /// <summary>The lords of the 27 nakshatras.</summary>
    private static readonly string[] Nakshatramsa =
    [
        "ashvini_kumaras", "yama", "agni", "brahma", "chandra", "isha", "aditi", "jiva", "ahi",
        "pitris", "bhaga", "aryaman", "surya", "tvashtri", "marut", "shakragni", "mitra", "vasava",
        "rakshasa", "varuna", "vishvadeva", "govinda", "vasu", "varuna", "ajapada", "ahirbudhnya", "pushan",
    ];

    private static readonly string[] Trimsamsa = ["agni", "vayu", "indra", "kubera", "varuna"];

    private static readonly string[] Khavedamsa =
    [
        "vishnu", "chandra", "marichi", "tvashtri", "dhatri", "shiva", "ravi", "yama", "yaksha", "gandharva", "kala", "varuna",
    ];

    /// <summary>Movable signs begin with the first, fixed ones with the second, dual ones with the third.</summary>
    private static readonly string[] Akshavedamsa = ["brahma", "shiva", "vishnu"];

    private static readonly string[] Shashtyamsa =
    [
        "ghora", "rakshasa", "deva", "kubera", "yaksha", "kinnara", "bhrashta", "kulaghna", "garala", "vahni",
        "maya", "purishaka", "apampati", "marutvan", "kala", "sarpa", "amrita", "indu", "mridu", "komala",
        "heramba", "brahma", "vishnu", "maheshvara", "deva", "ardra", "kalinasha", "kshitisha", "kamalakara", "gulika",
        "mrityu", "kala", "davagni", "ghora", "yama", "kantaka", "sudha", "amrita", "purnachandra", "vishadagdha",
        "kulanasha", "vamshakshaya", "utpata", "kala", "saumya", "komala", "shitala", "karaladamshtra", "chandramukhi", "pravina",
        "kalapavaka", "dandayudha", "nirmala", "saumya", "krura", "atishitala", "amrita", "payodhi", "bhramana", "chandrarekha",
    ];

    /// <summary>The deity of a place in a divisional chart.</summary>
    /// <param name="rule">How the signs were divided.</param>
    /// <param name="position">The place.</param>
    /// <returns>The name in snake_case, or null when the tradition names none: for divisions that BPHS does not have, and for equal parts of D30.</returns>
    public static string? Of(VargaRule rule, in VargaPosition position)
    {
        var (sign, part) = ((int)position.NatalSign, position.Part);
        return rule.Division switch
        {
            2 => Turning(Hora, sign, part),
            3 => Drekkana[part],
            4 => Chaturthamsa[part],
            7 => Turning(Saptamsa, sign, part),
            9 => ByQuality(Navamsa, sign, part),
            10 => Turning(Dasamsa, sign, part),
            12 => Dvadasamsa[part % Dvadasamsa.Length],
            16 => Turning(Shodasamsa, sign, part),
            20 => (CyclicRules.IsEven(sign) ? VimsamsaEven : VimsamsaOdd)[part],
            24 => Turning(Siddhamsa, sign, part),
            27 => Turning(Nakshatramsa, sign, part),
            30 when rule.HasUnequalParts => Turning(Trimsamsa, sign, part),
            40 => Khavedamsa[part % Khavedamsa.Length],
            45 => ByQuality(Akshavedamsa, sign, part),
            60 => Turning(Shashtyamsa, sign, part),
            _ => null,
        };
    }

    /// <summary>Round and round; backward from the last in even signs. The length of the list divides the number of parts.</summary>
    private static string Turning(string[] deities, int sign, int part)
    {
        var index = part % deities.Length;
        return deities[CyclicRules.IsEven(sign) ? deities.Length - 1 - index : index];
    }

    /// <summary>Round and round, begun by the quality of the sign: movable, fixed, dual.</summary>
    private static string ByQuality(string[] deities, int sign, int part) => deities[((sign % 3) + part) % deities.Length];
}
