namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>The names of years in the cycle of sixty.</summary>
/// <remarks>
/// <para>
/// North: the name current at the Sun's entry into Aries by the mean motion of Jupiter; Sewell and Dikshit, The Indian Calendar (1896),
/// art. 59: a (Surya Siddhanta) up to A.D. 1500 and c (Surya Siddhanta with the correction of Makaranda) from 1501, as in their table I.
/// </para>
/// <para>
/// South: until Kali 4009 (A.D. 908) the same; from then on the names follow one another without omissions (ibid., art. 62 and 75; Sewell, Indian
/// Chronography, 1912, art. 170-172).
/// </para>
/// </remarks>
public static class Samvatsaras
{
    private const int Names = 60;

    // Prabhava began in Kali 5088, spring 1987.
    private const int SouthernOffset = 12;
    private const int LastCommonYear = 4009;
    private const int FirstCorrectedYear = 4602;
    private const int FirstName = 26;

    /// <summary>The name of a year.</summary>
    /// <param name="year">The year, lunar or solar.</param>
    /// <param name="cycle">How the sixty years are counted.</param>
    public static Samvatsara Of(HinduYear year, SamvatsaraCycle cycle) => Named(
        cycle == SamvatsaraCycle.South && year.Kali > LastCommonYear
            ? year.Kali + SouthernOffset
            : year.Kali + FirstName + YearsGained(year.Kali));

    /// <summary>How many years Jupiter's count has gained on the Sun's since the Kaliyuga began, beyond the 26 of the beginning.</summary>
    private static long YearsGained(long kali) => kali < FirstCorrectedYear
        ? FloorOf((211 * kali) - 108, 18000)
        : FloorOf((117 * kali) - 60, 10000);

    private static long FloorOf(long value, long by) => (value - (((value % by) + by) % by)) / by;

    private static Samvatsara Named(long count) => (Samvatsara)(((count % Names) + Names) % Names);
}
