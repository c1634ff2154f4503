using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Panchanga;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>Planetary hours (hora): the twelfths of day and night, ruled by the seven planets from the slowest to the fastest.</summary>
/// <remarks>
/// The first hour after sunrise is that of the lord of the weekday, each next one that of the sixth weekday's lord after it, so that 24
/// hours later the lord of the next weekday rules (Surya Siddhanta XII.78-79).
/// </remarks>
public static class PlanetaryHours
{
    /// <summary>The hours of day and night together.</summary>
    public const int OfDayAndNight = 2 * OfDaytime;

    /// <summary>The hours of the day, and of the night.</summary>
    public const int OfDaytime = 12;

    internal const int Lords = 7;

    /// <summary>The order of the lords, from the Sun.</summary>
    private static readonly ChartPoint[] Order =
    [
        ChartPoint.Sun, ChartPoint.Venus, ChartPoint.Mercury, ChartPoint.Moon, ChartPoint.Saturn, ChartPoint.Jupiter, ChartPoint.Mars,
    ];

    /// <summary>The 24 hours of a day and its night, in their order.</summary>
    /// <param name="day">The day.</param>
    public static PlanetaryHour[] Of(in SolarDay day)
    {
        var hours = new PlanetaryHour[OfDayAndNight];
        Fill(day, hours);
        return hours;
    }

    /// <summary>The 24 hours of a day and its night, in their order.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hours">Room for <see cref="OfDayAndNight"/>.</param>
    /// <exception cref="ArgumentException">There is too little room.</exception>
    public static void Fill(in SolarDay day, Span<PlanetaryHour> hours)
    {
        if (hours.Length < OfDayAndNight)
        {
            throw new ArgumentException($"There are {OfDayAndNight} planetary hours, there is room for {hours.Length}.", nameof(hours));
        }

        var first = PlaceOf(Varas.LordOf(day.Vara));
        for (var i = 0; i < OfDayAndNight; i++)
        {
            var slot = i < OfDaytime
                ? day.Daytime.Part(i + 1, OfDaytime)
                : day.Night.Part(i + 1 - OfDaytime, OfDaytime);
            hours[i] = new(Order[(first + i) % Lords], i + 1, slot);
        }
    }

    /// <summary>The lord so many hours after an hour of another lord.</summary>
    internal static ChartPoint LordAfter(ChartPoint lord, int hours) => Order[(PlaceOf(lord) + hours) % Lords];

    /// <summary>The place of a lord in the order, from 0 for the Sun.</summary>
    internal static int PlaceOf(ChartPoint lord) => Array.IndexOf(Order, lord);
}
