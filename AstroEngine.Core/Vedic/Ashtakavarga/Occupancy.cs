using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>Which signs have somebody in them.</summary>
public static class Occupancy
{
    /// <summary>The occupied signs as bits: bit 0 is Aries.</summary>
    /// <param name="signs">The signs of the eight, in the order of <see cref="AshtakaPoint"/>.</param>
    /// <param name="rahu">The sign of the Moon's ascending node; the other is opposite to it.</param>
    /// <param name="occupants">Who counts.</param>
    public static int Of(ReadOnlySpan<Sign> signs, Sign rahu, EkadhipatyaOccupants occupants)
    {
        var occupied = 0;
        for (var i = 0; i < AshtakaPoints.Planets; i++)
        {
            occupied |= Bit(signs[i]);
        }

        if (occupants != EkadhipatyaOccupants.Planets)
        {
            occupied |= Bit(rahu) | Bit((Sign)(((int)rahu + 6) % SignCounts.Length));
        }

        return occupants == EkadhipatyaOccupants.GrahasAndAscendant ? occupied | Bit(signs[(int)AshtakaPoint.Ascendant]) : occupied;
    }

    private static int Bit(Sign sign) => 1 << (int)sign;
}
