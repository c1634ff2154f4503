namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>A year of the Hindu eras, counted in expired years as almanacs do.</summary>
/// <remarks>
/// Eras: Sewell and Dikshit, The Indian Calendar (1896), art. 71. A lunar year begins with the waxing half of Chaitra, with the adhika one
/// when there is one (Dharmasindhu, ch. 2, on Chaitra); a solar year with the Sun's entry into Aries.
/// </remarks>
/// <param name="Kali">Expired years of the Kaliyuga: 5124 began in spring 2023.</param>
public readonly record struct HinduYear(int Kali)
{
    private const int SakaAfterKali = 3179;
    private const int VikramaAfterKali = 3044;

    /// <summary>The year of the Shaka era: 1945 began in spring 2023.</summary>
    public int Shaka => Kali - SakaAfterKali;

    /// <summary>The year of the Vikrama era that begins with Chaitra: 2080 began in spring 2023.</summary>
    public int Vikrama => Kali - VikramaAfterKali;

    /// <summary>The year of the Vikrama era that begins with Kartika, as in Gujarat.</summary>
    /// <param name="amanta">The amanta month.</param>
    public int KartikadiVikrama(Masa amanta) => amanta < Masa.Kartika ? Vikrama - 1 : Vikrama;

    /// <summary>The name of the year in the cycle of sixty.</summary>
    /// <param name="cycle">How it is counted.</param>
    public Samvatsara SamvatsaraBy(SamvatsaraCycle cycle) => Samvatsaras.Of(this, cycle);
}
