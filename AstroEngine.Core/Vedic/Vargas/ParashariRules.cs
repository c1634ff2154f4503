namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>The usual rule of each division that has a name.</summary>
/// <remarks>
/// D1 to D60: Brihat Parashara Hora Shastra, chapter 6. It has no D5, D6, D8 and D11; these, D81, D108 and D144 are as in P. V. R. Narasimha
/// Rao, "Vedic Astrology: An Integrated Approach", chapter 6, and Jagannatha Hora. D150 has no canon: the cyclic count is the usual one.
/// </remarks>
internal static class ParashariRules
{
    private const int Cancer = 3;
    private const int Leo = 4;
    private const int Libra = 6;

    /// <summary>Lords Mars, Saturn, Jupiter, Mercury, Venus: their odd signs in odd signs.</summary>
    private static readonly int[] OddFifths = [0, 10, 8, 2, 6];

    /// <summary>Lords Venus, Mercury, Jupiter, Saturn, Mars: their even signs in even signs.</summary>
    private static readonly int[] EvenFifths = [1, 5, 11, 9, 7];

    public static int Rasi(int sign, int part, int division) => sign;

    /// <summary>The Sun's hora is Leo, the Moon's Cancer; odd signs begin with the Sun's, even ones with the Moon's.</summary>
    public static int Hora(int sign, int part, int division) => CyclicRules.IsEven(sign) == (part == 0) ? Cancer : Leo;

    public static int Drekkana(int sign, int part, int division) => sign + (4 * part);

    public static int Chaturthamsa(int sign, int part, int division) => sign + (3 * part);

    /// <summary>The five parts of D5, and the five unequal ones of D30: both go to the five planets from Mars to Venus.</summary>
    public static int FiveLords(int sign, int part, int division) => (CyclicRules.IsEven(sign) ? EvenFifths : OddFifths)[part];

    /// <summary>D6 and D40: odd signs from Aries, even ones from Libra.</summary>
    public static int AriesOrLibra(int sign, int part, int division) => (CyclicRules.IsEven(sign) ? Libra : 0) + part;

    public static int Saptamsa(int sign, int part, int division) => sign + (CyclicRules.IsEven(sign) ? 6 : 0) + part;

    /// <summary>D8 and D20: movable signs from Aries, fixed from Sagittarius, dual from Leo.</summary>
    public static int AriesSagittariusLeo(int sign, int part, int division) => (8 * (sign % 3)) + part;

    public static int Dasamsa(int sign, int part, int division) => sign + (CyclicRules.IsEven(sign) ? 8 : 0) + part;

    /// <summary>D11: as far back from Aries as the sign is forward of it, then forward.</summary>
    public static int Rudramsa(int sign, int part, int division) => part - sign;

    /// <summary>D16 and D45: movable signs from Aries, fixed from Leo, dual from Sagittarius.</summary>
    public static int AriesLeoSagittarius(int sign, int part, int division) => (4 * (sign % 3)) + part;

    public static int Siddhamsa(int sign, int part, int division) => (CyclicRules.IsEven(sign) ? Cancer : Leo) + part;

    /// <summary>D27: fire from Aries, earth from Cancer, air from Libra, water from Capricorn.</summary>
    public static int Nakshatramsa(int sign, int part, int division) => (3 * (sign % 4)) + part;

    /// <summary>D108: the dvadasamsa of the navamsa.</summary>
    public static int Ashtottaramsa(int sign, int part, int division) => (sign * 9) + (part / 12) + (part % 12);

    /// <summary>D144: the dvadasamsa of the dvadasamsa.</summary>
    public static int DvadasaDvadasamsa(int sign, int part, int division) => sign + (part / 12) + (part % 12);
}
