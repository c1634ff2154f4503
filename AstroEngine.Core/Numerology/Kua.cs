namespace AstroEngine.Core.Numerology;

/// <summary>The Kua or Ming Gua number of the Eight Mansions.</summary>
/// <remarks>
/// It runs through the nine stars, back with the years for men and forward for women: the star of the year 1864, the first of a cycle of 180 years,
/// was 1 for men and 5 for women. By digit sums: 11 less the root of the year for men, 4 and the root for women,
/// in every century. The short cuts with two digits differ between centuries (10 less, and 5 and, the root before 2000; 9 less and 6 and from 2000 on).
/// </remarks>
/// <param name="Number">1 to 9; 5 is the centre.</param>
/// <param name="TrigramNumber">The number of the trigram: that of <paramref name="Number"/>, but for 5 it is 2 for men and 8 for women.</param>
/// <param name="Year">The year that it was counted by.</param>
public readonly record struct Kua(int Number, int TrigramNumber, int Year)
{
    private const int Stars = 9;
    private const int Centre = 5;

    /// <summary>The trigram.</summary>
    public Trigram Trigram => (Trigram)(TrigramNumber > Centre ? TrigramNumber - 2 : TrigramNumber - 1);

    /// <summary>Whether it belongs to the east group (1, 3, 4, 9) or to the west group (2, 6, 7, 8).</summary>
    public bool IsEast => TrigramNumber is 1 or 3 or 4 or 9;

    /// <summary>Counts the number of a year.</summary>
    /// <param name="year">The year; 0 is the one before 1.</param>
    /// <param name="gender">For whom.</param>
    public static Kua Of(int year, Gender gender)
    {
        var root = ((year - 1) % Stars + Stars) % Stars + 1;
        var number = DigitSum.Root(gender == Gender.Male ? 11 - root : 4 + root);
        var trigram = number != Centre ? number : gender == Gender.Male ? 2 : 8;
        return new(number, trigram, year);
    }
}
