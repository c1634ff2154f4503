namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>Variants of the hora, D2.</summary>
internal static class HoraRules
{
    private const int Cancer = 3;
    private const int Leo = 4;
    private const int Eleventh = 10;

    /// <summary>The day-strong sign of the lord of each sign; Leo serves for Cancer too, which has no second sign.</summary>
    private static readonly int[] DaySigns = [7, 6, 5, 4, 4, 5, 6, 7, 11, 10, 10, 11];

    /// <summary>The night-strong sign of the lord of each sign; Cancer serves for Leo too.</summary>
    private static readonly int[] NightSigns = [0, 1, 2, 3, 3, 2, 1, 0, 8, 9, 9, 8];

    /// <summary>
    /// Day or night sign of the lord. P. V. R. Narasimha Rao on the tradition of Pt. Kashinath Rath: Leo to Scorpio, Aquarius and Pisces are
    /// strong by day, the others by night, and Leo and Cancer make a pair although they have two lords.
    /// </summary>
    public static int Kashinatha(int sign, int part, int division) => (IsSuns(sign, part) ? DaySigns : NightSigns)[sign];

    /// <summary>
    /// The sign itself, then the 11th from it, each as the day or night sign of its lord by the hora it falls in. Cancer and Leo stay what they are.
    /// </summary>
    public static int Raman(int sign, int part, int division)
    {
        var from = (sign + (part * Eleventh)) % 12;
        return from is Cancer or Leo ? from : (IsSuns(sign, part) ? DaySigns : NightSigns)[from];
    }

    public static int Samasaptaka(int sign, int part, int division) => sign + (6 * part);

    /// <summary>Brihat Jataka I.12: "some say" the first hora is the sign's, the second that of the lord of the 11th.</summary>
    public static int Yavana(int sign, int part, int division) => sign + (Eleventh * part);

    private static bool IsSuns(int sign, int part) => CyclicRules.IsEven(sign) != (part == 0);
}
