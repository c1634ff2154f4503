using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>Choghadiyas: the eighths of day and night, a usage of North and West India.</summary>
/// <remarks>
/// By day the first belongs to the lord of the weekday and the others follow in the order of the planetary hours. By night the first
/// belongs to the fifth lord after that, and each next one to the fifth lord after the one before. Equal to the tables of PyJHora
/// (const.py, gauri_choghadiya_day_table and _night_table) and to those that almanacs print.
/// </remarks>
public static class Choghadiyas
{
    /// <summary>The choghadiyas of day and night together.</summary>
    public const int OfDayAndNight = 2 * Eighths;

    private const int Eighths = 8;
    private const int NightStep = 5;

    /// <summary>The planet that rules a choghadiya.</summary>
    /// <param name="choghadiya">One of the seven.</param>
    public static ChartPoint LordOf(Choghadiya choghadiya) => PlanetaryHours.LordAfter(ChartPoint.Sun, (int)choghadiya);

    /// <summary>Whether a choghadiya is good.</summary>
    /// <param name="choghadiya">One of the seven.</param>
    public static DayQuality QualityOf(Choghadiya choghadiya) => choghadiya switch
    {
        Choghadiya.Amrit or Choghadiya.Shubh or Choghadiya.Labh => DayQuality.Good,
        Choghadiya.Chara => DayQuality.Neutral,
        _ => DayQuality.Bad,
    };

    /// <summary>The sixteen choghadiyas of a day and its night, in their order.</summary>
    /// <param name="day">The day.</param>
    public static ChoghadiyaSlot[] Of(in SolarDay day)
    {
        var slots = new ChoghadiyaSlot[OfDayAndNight];
        Fill(day, slots);
        return slots;
    }

    /// <summary>The sixteen choghadiyas of a day and its night, in their order.</summary>
    /// <param name="day">The day.</param>
    /// <param name="slots">Room for <see cref="OfDayAndNight"/>.</param>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    public static void Fill(in SolarDay day, Span<ChoghadiyaSlot> slots)
    {
        if (slots.Length < OfDayAndNight)
        {
            throw new ArgumentException($"There are {OfDayAndNight} choghadiyas, there is room for {slots.Length}.", nameof(slots));
        }

        var first = PlanetaryHours.PlaceOf(Varas.LordOf(day.Vara));
        for (var i = 0; i < Eighths; i++)
        {
            slots[i] = new(Named(first + i), false, i + 1, day.Daytime.Part(i + 1, Eighths));
            slots[Eighths + i] = new(Named(first + (NightStep * (i + 1))), true, i + 1, day.Night.Part(i + 1, Eighths));
        }
    }

    private static Choghadiya Named(int place) => (Choghadiya)(place % PlanetaryHours.Lords);
}
