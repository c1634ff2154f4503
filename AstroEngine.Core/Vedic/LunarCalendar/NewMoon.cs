using AstroEngine.Core.Time;

namespace AstroEngine.Core.Vedic.LunarCalendar;

/// <summary>A conjunction of Moon and Sun in longitude.</summary>
/// <param name="Lunation">Its number: 0 is that of 6 January 2000 (Meeus).</param>
/// <param name="At">Universal Time.</param>
public readonly record struct NewMoon(int Lunation, JulianDay At);
