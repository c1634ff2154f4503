namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>Variants of divisions other than the hora.</summary>
internal static class VariantRules
{
    private const int Cancer = 3;
    private const int Leo = 4;
    private const int LastSign = 11;
    private const int PadasOfRound = 24;

    /// <summary>
    /// The signs of the quarters of six nakshatras, from Ashwini to Ardra; then they repeat. Ashwini to Krittika count forward (savya), Rohini
    /// to Ardra backward (apasavya). Jataka Parijata, on the Kalachakra.
    /// </summary>
    private static readonly int[] KalachakraSigns =
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
        7, 6, 5, 3, 4, 2, 1, 0, 11, 10, 9, 8,
    ];

    /// <summary>Uttara Kalamrita II: of the trines the movable sign is the first drekkana, the fixed one the second, the dual one the third.</summary>
    public static int JagannathaDrekkana(int sign, int part, int division)
    {
        // The movable sign of the element: a fixed sign has it in the ninth, a dual one in the fifth.
        var movable = sign + (sign % 3 * 8);
        return movable + (4 * part);
    }

    /// <summary>Sanjay Rath, "Somanath Drekkana" (PJC lessons): odd signs from Aries forward, even signs from Pisces backward.</summary>
    public static int SomanathaDrekkana(int sign, int part, int division) => CyclicRules.IsEven(sign)
        ? LastSign - ((((LastSign - sign) / 2) * division) + part)
        : ((sign / 2) * division) + part;

    /// <summary>Brihat Jataka I.12: the sign, the 12th and the 11th from it.</summary>
    public static int YavanaDrekkana(int sign, int part, int division) => sign - part;

    public static int SaptamsaBackward(int sign, int part, int division) => CyclicRules.IsEven(sign) ? sign - 6 - part : sign + part;

    public static int KalachakraNavamsa(int sign, int part, int division) => KalachakraSigns[((sign * division) + part) % PadasOfRound];

    /// <summary>The usual navamsa, but the earth and water signs count backward from their start.</summary>
    public static int KrishnaMishraNavamsa(int sign, int part, int division) => (sign * 9) + (CyclicRules.IsEven(sign) ? -part : part);

    public static int DasamsaBackward(int sign, int part, int division) => CyclicRules.IsEven(sign) ? sign + 8 - part : sign + part;

    public static int DasamsaReverseNinth(int sign, int part, int division) => CyclicRules.IsEven(sign) ? sign - 8 - part : sign + part;

    /// <summary>B. V. Raman, "A Manual of Hindu Astrology": backward from the sign before.</summary>
    public static int RamanRudramsa(int sign, int part, int division) => sign - 1 - part;

    public static int SignBackward(int sign, int part, int division) => CyclicRules.IsEven(sign) ? sign - part : sign + part;

    public static int SiddhamsaReverse(int sign, int part, int division) => CyclicRules.IsEven(sign) ? Cancer - part : Leo + part;

    public static int SiddhamsaDoubleReverse(int sign, int part, int division) => Leo + part;
}
