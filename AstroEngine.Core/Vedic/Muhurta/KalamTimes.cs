namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>The eighths of daylight that are shunned by weekday.</summary>
public static class KalamTimes
{
    private const int Eighths = 8;

    /// <summary>Rahu kalam.</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot Rahu(in SolarDay day) => Eighth(day, WeekdayTables.RahuEighths);

    /// <summary>Yamaganda, Jupiter's part (Yamaghantaka).</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot Yamaganda(in SolarDay day) => Eighth(day, WeekdayTables.YamagandaEighths);

    /// <summary>Gulika kalam, Saturn's part.</summary>
    /// <param name="day">The day.</param>
    public static TimeSlot Gulika(in SolarDay day) => Eighth(day, WeekdayTables.GulikaEighths);

    private static TimeSlot Eighth(in SolarDay day, ReadOnlySpan<byte> byVara) =>
        day.Daytime.Part(byVara[(int)day.Vara], Eighths);
}
