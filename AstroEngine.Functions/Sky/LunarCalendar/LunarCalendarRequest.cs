using AstroEngine.Core.Sky.Moon;
using AstroEngine.Core.Time;

namespace AstroEngine.Functions.Sky.LunarCalendar;

/// <summary>A request for a lunar calendar.</summary>
/// <param name="Calendar">What is asked for.</param>
/// <param name="Clock">By which the answer shows its times; null for UTC.</param>
internal sealed record LunarCalendarRequest(MoonCalendarRequest Calendar, BirthClock? Clock);
