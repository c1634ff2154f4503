using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>Named muhurtas: a muhurta is a fifteenth of the day or of the night, so its length changes with the seasons.</summary>
/// <remarks>
/// Muhurtas of day and night and their names: Shripati in Brihaddaivajnaranjana, ch. 30, 1-3; Narada Samhita, ch. 9, 1-6. The times agree
/// with Drik Panchang's.
/// </remarks>
public static class MuhurtaTimes
{
    /// <summary>The most durmuhurtas of a day.</summary>
    public const int MostDurmuhurtas = 2;

    private const int Muhurtas = 15;
    private const int AbhijitNumber = 8;
    private const int VijayaNumber = 11;
    private const int NishitaNumber = 8;
    private const int BrahmaNumber = 14;

    // Three muhurtas of fifteen; a ghati is half a muhurta.
    private const int PradoshaShare = 5;
    private const int GhatisOfNight = 30;

    /// <summary>Abhijit, the 8th muhurta of the day: noon is its middle.</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot Abhijit(in SolarDay day) => day.Daytime.Part(AbhijitNumber, Muhurtas);

    /// <summary>Whether Abhijit is of no use on a weekday: on Wednesdays it is a durmuhurta.</summary>
    /// <param name="vara">The weekday.</param>
    public static bool IsAbhijitBarred(Vara vara) => vara == Vara.Wednesday;

    /// <summary>Vijaya, the 11th muhurta of the day.</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot Vijaya(in SolarDay day) => day.Daytime.Part(VijayaNumber, Muhurtas);

    /// <summary>Brahma muhurta, the 14th muhurta of a night, the last but one before sunrise.</summary>
    /// <param name="night">
    /// From sunset to sunrise. The brahma muhurta that almanacs print with a date precedes its sunrise: it is that of the night before.
    /// </param>
    public static TimeSlot Brahma(in TimeSlot night) => night.Part(BrahmaNumber, Muhurtas);

    /// <summary>Pradosha, the first three muhurtas of the night.</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot Pradosha(in SolarDay day) => day.Night.Part(1, PradoshaShare);

    /// <summary>Godhuli: the first ghati, a thirtieth, of the night.</summary>
    /// <remarks>
    /// As Drik Panchang has it. PyJHora (panchanga/drik.py, godhuli_muhurtha) lays it around sunset: see <see cref="GodhuliAroundSunset"/>.
    /// </remarks>
    /// <param name="day">The day.</param>
    public static TimeSlot Godhuli(in SolarDay day) => day.Night.Part(1, GhatisOfNight);

    /// <summary>Godhuli in another usage: half a ghati of the day before sunset and half a ghati of the night after it.</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot GodhuliAroundSunset(in SolarDay day) =>
        new(day.Daytime.Part(2 * GhatisOfNight, 2 * GhatisOfNight).Start, day.Night.Part(1, 2 * GhatisOfNight).End);

    /// <summary>Nishita, the 8th muhurta of the night: midnight is its middle.</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot Nishita(in SolarDay day) => day.Night.Part(NishitaNumber, Muhurtas);

    /// <summary>The muhurtas that are shunned by weekday, in their order; on Tuesdays one of them lies in the night.</summary>
    /// <param name="day">The day.</param>
    /// <param name="slots">Room for <see cref="MostDurmuhurtas"/>.</param>
    /// <returns>How many there are: 1 or 2.</returns>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    public static int Durmuhurtas(in SolarDay day, Span<TimeSlot> slots)
    {
        if (slots.Length < MostDurmuhurtas)
        {
            throw new ArgumentException($"There may be {MostDurmuhurtas} durmuhurtas, there is room for {slots.Length}.", nameof(slots));
        }

        var count = 0;
        var vara = (int)day.Vara;
        foreach (var number in WeekdayTables.Durmuhurtas.Slice(vara * MostDurmuhurtas, MostDurmuhurtas))
        {
            if (number > 0)
            {
                slots[count++] = day.Daytime.Part(number, Muhurtas);
            }
        }

        if (WeekdayTables.NightDurmuhurtas[vara] is > 0 and var ofNight)
        {
            slots[count++] = day.Night.Part(ofNight, Muhurtas);
        }

        return count;
    }
}
