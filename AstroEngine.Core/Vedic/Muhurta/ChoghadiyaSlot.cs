using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>One choghadiya of a day.</summary>
/// <param name="Choghadiya">Which of the seven.</param>
/// <param name="IsNight">Whether it belongs to the night.</param>
/// <param name="Number">Its number in the day or the night, 1 to 8.</param>
/// <param name="Slot">When it runs.</param>
public readonly record struct ChoghadiyaSlot(Choghadiya Choghadiya, bool IsNight, int Number, TimeSlot Slot)
{
    /// <summary>The planet that rules it.</summary>
    public ChartPoint Lord => Choghadiyas.LordOf(Choghadiya);

    /// <summary>Whether it is good.</summary>
    public DayQuality Quality => Choghadiyas.QualityOf(Choghadiya);
}
