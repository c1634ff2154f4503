using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>One of the 24 unequal hours of a day.</summary>
/// <param name="Lord">The planet that rules it.</param>
/// <param name="Number">Its number from sunrise, 1 to 24; from 13 on it belongs to the night.</param>
/// <param name="Slot">When it runs.</param>
public readonly record struct PlanetaryHour(ChartPoint Lord, int Number, TimeSlot Slot)
{
    /// <summary>Whether it belongs to the night.</summary>
    public bool IsNight => Number > PlanetaryHours.OfDaytime;
}
