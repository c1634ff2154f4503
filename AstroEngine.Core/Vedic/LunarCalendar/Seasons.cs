using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>Ayana and season by the Sun or by the lunar month.</summary>
/// <remarks>
/// Surya Siddhanta XIV.9-10: from the Sun's entry into Capricorn six months are its northward course, from that into Cancer six months its
/// southward course; the seasons begin with Shishira at Capricorn and last two signs each. With the tropical Sun these are the seasons of the sky
/// (drik), as the Report of the Calendar Reform Committee (1955) wants them; with the sidereal Sun those of the tradition.
/// </remarks>
public static class Seasons
{
    private const double Quarter = 90;
    private const int Signs = 12;
    private const int MonthsOfSeason = 2;

    /// <summary>The ayana of the Sun.</summary>
    /// <param name="sun">The Sun's longitude, tropical or sidereal.</param>
    public static Ayana AyanaOf(Angle sun) =>
        sun.Normalized().Degrees is >= 3 * Quarter or < Quarter ? Ayana.Uttarayana : Ayana.Dakshinayana;

    /// <summary>The season of the Sun.</summary>
    /// <param name="sun">The Sun's longitude, tropical or sidereal.</param>
    public static Ritu RituOf(Angle sun)
    {
        // By the sign, whose borders are exact.
        var sign = (int)SignPosition.Of(sun).Sign;
        return (Ritu)((sign + 1) % Signs / MonthsOfSeason);
    }

    /// <summary>The season of a lunar month.</summary>
    /// <param name="amanta">The amanta month.</param>
    public static Ritu RituOf(Masa amanta) => (Ritu)((int)amanta / MonthsOfSeason);
}
