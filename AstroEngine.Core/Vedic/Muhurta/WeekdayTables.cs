namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>Which part of the day or night belongs to what, by weekday from Sunday.</summary>
internal static class WeekdayTables
{
    /// <summary>
    /// The eighth of the day that is Rahu's. As printed by the almanacs of South India; equal to Drik Panchang's days of 2023 and to
    /// PyJHora, panchanga/drik.py, trikalam.
    /// </summary>
    public static ReadOnlySpan<byte> RahuEighths => [8, 2, 7, 5, 6, 4, 3];

    /// <summary>
    /// The eighth of the day that is Jupiter's, when the lord of the weekday has the first eighth and the others follow in the order of
    /// the weekdays (Brihat Parashara Hora Shastra, ch. 3, 66-70: Yamaghantaka).
    /// </summary>
    public static ReadOnlySpan<byte> YamagandaEighths => [5, 4, 3, 2, 1, 7, 6];

    /// <summary>The eighth of the day that is Saturn's by the same order (Brihat Parashara Hora Shastra, ch. 3, 66-70: Gulika).</summary>
    public static ReadOnlySpan<byte> GulikaEighths => [7, 6, 5, 4, 3, 2, 1];

    /// <summary>
    /// The muhurtas, fifteenths of the day, to be shunned: Sunday Aryaman; Monday Brahma and Rakshasa; Tuesday Pitri; Wednesday Abhijit;
    /// Thursday Apya and Rakshasa; Friday Pitri and Brahma; Saturday Isha and Bhujanga. 0 is none.
    /// </summary>
    /// <remarks>
    /// Narada Samhita, ch. 9, 5-6; the numbers of the muhurtas from Shripati's list (Brihaddaivajnaranjana, ch. 30, 1-2). Karanam
    /// Ramakumar's "Panchangam Calculations", which PyJHora follows, has the third muhurta alone on Saturday.
    /// </remarks>
    public static ReadOnlySpan<byte> Durmuhurtas => [14, 0, 9, 12, 4, 0, 8, 0, 6, 12, 4, 9, 1, 2];

    /// <summary>The same for the night: Tuesday Agni. 0 is none.</summary>
    public static ReadOnlySpan<byte> NightDurmuhurtas => [0, 0, 7, 0, 0, 0, 0];
}
