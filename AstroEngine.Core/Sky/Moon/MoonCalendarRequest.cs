using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Sky.Moon;

/// <summary>What a lunar calendar is asked for.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Clock">By whose midnight days begin.</param>
/// <param name="Place">The place for rise, set and lunar days; null for none.</param>
/// <param name="Bodies">The bodies that keep the Moon from being void of course.</param>
public sealed record MoonCalendarRequest(LocalDate From, LocalDate To, BirthClock Clock, GeoPlace? Place, VoidBodies Bodies);
