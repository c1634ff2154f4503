using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Houses;

/// <summary>The houses of a moment and place.</summary>
/// <param name="System">The system asked for.</param>
/// <param name="Applied">The system that the cusps are of: <see cref="HouseSystems.Porphyry"/> where the one asked for is undefined.</param>
/// <param name="Cusps">The beginnings of the houses in their order: 12, or 36 for Gauquelin sectors.</param>
/// <param name="Angles">The angles.</param>
public sealed record HouseDivision(HouseSystem System, HouseSystem Applied, Angle[] Cusps, HouseAngles Angles)
{
    /// <summary>Whether Porphyry took the place of a system that is undefined at this latitude.</summary>
    public bool IsFallback => System != Applied;

    /// <summary>The house that a longitude lies in. A house begins at its cusp.</summary>
    /// <param name="longitude">Ecliptic longitude in the zodiac of the cusps.</param>
    /// <returns>The number of the house, from 1.</returns>
    public int HouseOf(Angle longitude) => HousePlacement.HouseOf(longitude, Cusps);
}
