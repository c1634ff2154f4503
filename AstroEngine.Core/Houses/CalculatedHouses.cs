namespace AstroEngine.Core.Houses;

/// <summary>What <see cref="HouseCalculator"/> finds beside the cusps.</summary>
/// <param name="Applied">The system that the cusps are of: <see cref="HouseSystems.Porphyry"/> where the one asked for is undefined.</param>
/// <param name="Angles">
/// The angles in the tropical zodiac, as the system leaves them: within the polar circles most systems turn the Ascendant round when
/// it rises west of the meridian, and some the Midheaven with it.
/// </param>
public readonly record struct CalculatedHouses(HouseSystem Applied, HouseAngles Angles);
