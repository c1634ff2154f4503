namespace AstroEngine.Core.Sky.Moon;

/// <summary>A lunar calendar.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Days">The days.</param>
/// <param name="Phases">The principal phases.</param>
/// <param name="Voids">When the Moon is void of course: each time that overlaps the days.</param>
/// <param name="LunarDays">The lunar days that overlap the days; null when no place was given.</param>
/// <param name="Apsides">Perigees and apogees.</param>
/// <param name="Nodes">Crossings of the ecliptic.</param>
/// <param name="EphemerisSource">The ephemeris that answered.</param>
public sealed record MoonCalendar(
    MoonCalendarRequest Request,
    IReadOnlyList<MoonCalendarDay> Days,
    IReadOnlyList<PhaseInstant> Phases,
    IReadOnlyList<VoidOfCourse> Voids,
    IReadOnlyList<LunarDay>? LunarDays,
    IReadOnlyList<LunarApsis> Apsides,
    IReadOnlyList<LunarNodeCrossing> Nodes,
    string EphemerisSource);
