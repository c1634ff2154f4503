using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Kalachakra;

/// <summary>
/// The wheel of time: two rows of 24 signs, one for the stars that go with the zodiac (savya) and one for those that go against it
/// (apasavya). Each pada of a star owns nine signs in a row, the next pada the nine after them, round and round.
/// </summary>
/// <remarks>
/// Brihat Parashara Hora Shastra, chapter 46, verses 52 on; P. V. R. Narasimha Rao, Vedic Astrology: An Integrated Approach, tables 42-48. Revati
/// stands with Ashwini as in the verses (the book prints it with Bharani, in the place of Uttara Bhadrapada).
/// </remarks>
internal static class KalachakraWheel
{
    /// <summary>How many signs a pada owns.</summary>
    public const int PadaSigns = 9;

    private const int WheelSigns = 24;
    private const int PadasOfStar = 4;

    private static readonly Sign[] Savya = Parse("Ar Ta Ge Cn Le Vi Li Sc Sg Cp Aq Pi Sc Li Vi Cn Le Ge Ta Ar Pi Aq Cp Sg");
    private static readonly Sign[] Apasavya = Parse("Sg Cp Aq Pi Ar Ta Ge Le Cn Vi Li Sc Pi Aq Cp Sg Sc Li Vi Le Cn Ge Ta Ar");

    /// <summary>Years of the signs from Aries: those of their lords.</summary>
    private static readonly int[] Years = [7, 16, 9, 21, 5, 9, 16, 7, 10, 4, 4, 10];

    /// <summary>Whether a star goes with the zodiac: three stars from Ashwini do, the next three do not, and so on.</summary>
    /// <param name="star">The star.</param>
    public static bool IsSavya(Nakshatra star) => (int)star / 3 % 2 == 0;

    /// <summary>
    /// The place on the wheel of a pada's first sign, counted without end: pada after pada nine further. The padas of the second group of
    /// stars follow those of the first.
    /// </summary>
    /// <param name="position">The pada.</param>
    public static int PlaceOf(NakshatraPosition position) =>
        ((IsOfSecondGroup(position.Nakshatra) ? PadasOfStar : 0) + position.Pada - 1) * PadaSigns;

    /// <summary>The sign at a place.</summary>
    /// <param name="savya">Which row.</param>
    /// <param name="place">The place, 0 or more; the row repeats.</param>
    public static Sign SignAt(bool savya, int place) => (savya ? Savya : Apasavya)[place % WheelSigns];

    /// <summary>Years of a sign.</summary>
    /// <param name="sign">The sign.</param>
    /// <returns>4 to 21.</returns>
    public static int YearsOf(Sign sign) => Years[(int)sign];

    /// <summary>Years of the nine signs from a place; of those of a pada its paramayus: 100, 85, 83 or 86.</summary>
    /// <param name="savya">Which row.</param>
    /// <param name="place">The place.</param>
    public static int YearsFrom(bool savya, int place)
    {
        var sum = 0;
        for (var i = 0; i < PadaSigns; i++)
        {
            sum += YearsOf(SignAt(savya, place + i));
        }

        return sum;
    }

    // Savya: the middle star of each three. Apasavya: all but the first of each three.
    private static bool IsOfSecondGroup(Nakshatra star) => IsSavya(star) ? (int)star % 3 == 1 : (int)star % 3 != 0;

    private static Sign[] Parse(string row)
    {
        ReadOnlySpan<string> names = ["Ar", "Ta", "Ge", "Cn", "Le", "Vi", "Li", "Sc", "Sg", "Cp", "Aq", "Pi"];
        var words = row.Split(' ');
        var signs = new Sign[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            signs[i] = (Sign)names.IndexOf(words[i]);
        }

        return signs;
    }
}
