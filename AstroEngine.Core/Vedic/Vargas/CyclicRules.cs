namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>Rules that every division can follow.</summary>
/// <remarks>Names and definitions as in Jagannatha Hora (P. V. R. Narasimha Rao) and Sanjay Rath, "Varga Chakra"; the parivritti counts are those of the Vriddha Karika.</remarks>
internal static class CyclicRules
{
    private const int LastSign = 11;

    /// <summary>Whether a sign is even: Taurus, Cancer and so on.</summary>
    public static bool IsEven(int sign) => (sign & 1) == 1;

    /// <summary>Round and round from Aries.</summary>
    public static int Parivritti(int sign, int part, int division) => (sign * division) + part;

    /// <summary>Round and round from Aries; even signs from their end.</summary>
    public static int EvenReverse(int sign, int part, int division) =>
        (sign * division) + (IsEven(sign) ? division - 1 - part : part);

    /// <summary>Odd signs from Aries forward, even signs from Pisces backward, each going on where the one before ended.</summary>
    public static int Somanatha(int sign, int part, int division)
    {
        var count = ((sign / 2) * division) + part;
        return IsEven(sign) ? LastSign - count : count;
    }

    /// <summary>Counted from the sign itself.</summary>
    public static int FromSign(int sign, int part, int division) => sign + part;
}
