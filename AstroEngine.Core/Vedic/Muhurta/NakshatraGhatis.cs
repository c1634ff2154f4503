using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>Varjyam (tyajya, vishaghati) and amrita kalam: the four sixtieths of a nakshatra that are poison, and those that are nectar.</summary>
/// <remarks>
/// A ghati is here a sixtieth of the nakshatra's own length. The table is that of Karanam Ramakumar's "Panchangam Calculations", which
/// PyJHora follows (const.py, amrita_gadiya_varjyam_star_map), and that of the almanacs of Andhra; Mula has two varjyams. Both columns
/// agree with all of Drik Panchang's times of 2023.
/// </remarks>
public static class NakshatraGhatis
{
    /// <summary>The most varjyams of a nakshatra.</summary>
    public const int MostVarjyams = 2;

    private const double Ghatis = 60;
    private const double Length = 4;
    private const double SecondOfMula = 56;

    /// <summary>The ghatis at which varjyam begins, from Ashwini.</summary>
    private static ReadOnlySpan<byte> VarjyamStarts =>
    [
        50, 24, 30, 40, 14, 21, 30, 20, 32,
        30, 20, 18, 21, 20, 14, 14, 10, 14,
        20, 24, 20, 10, 10, 18, 16, 24, 30,
    ];

    /// <summary>The ghatis at which amrita kalam begins, from Ashwini.</summary>
    private static ReadOnlySpan<byte> AmritaStarts =>
    [
        42, 48, 54, 52, 38, 35, 54, 44, 56,
        54, 44, 42, 45, 44, 38, 38, 34, 38,
        44, 48, 44, 34, 34, 42, 40, 48, 54,
    ];

    /// <summary>The varjyams of a nakshatra: one, in Mula two.</summary>
    /// <param name="nakshatra">The nakshatra.</param>
    /// <param name="span">From its beginning to its end, the whole of it.</param>
    /// <param name="slots">Room for <see cref="MostVarjyams"/>.</param>
    /// <returns>How many there are.</returns>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    public static int Varjyams(Nakshatra nakshatra, in TimeSlot span, Span<TimeSlot> slots)
    {
        if (slots.Length < MostVarjyams)
        {
            throw new ArgumentException($"There may be {MostVarjyams} varjyams, there is room for {slots.Length}.", nameof(slots));
        }

        slots[0] = From(VarjyamStarts[(int)nakshatra], span);
        if (nakshatra != Nakshatra.Mula)
        {
            return 1;
        }

        slots[1] = From(SecondOfMula, span);
        return 2;
    }

    /// <summary>The amrita kalam of a nakshatra.</summary>
    /// <param name="nakshatra">The nakshatra.</param>
    /// <param name="span">From its beginning to its end, the whole of it.</param>
    public static TimeSlot AmritaKalam(Nakshatra nakshatra, in TimeSlot span) => From(AmritaStarts[(int)nakshatra], span);

    private static TimeSlot From(double ghati, in TimeSlot span) => span.Stretch(ghati / Ghatis, (ghati + Length) / Ghatis);
}
