using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>A divisional chart.</summary>
/// <param name="Rule">How the signs were divided.</param>
/// <param name="Ascendant">The ascendant.</param>
/// <param name="AscendantNakshatra">The nakshatra of its longitude in this chart; null in the tropical zodiac.</param>
/// <param name="AscendantDeity">The deity of its part of the sign; null when the tradition names none.</param>
/// <param name="Placements">The points, in the order of the natal chart.</param>
public sealed record DivisionalChart(
    VargaRule Rule,
    VargaPosition Ascendant,
    NakshatraPosition? AscendantNakshatra,
    string? AscendantDeity,
    IReadOnlyList<DivisionalPlacement> Placements)
{
    private const int Signs = 12;

    /// <summary>The sign of a house: whole signs from the ascendant's.</summary>
    /// <param name="house">1 to 12.</param>
    public Sign SignOfHouse(int house) => (Sign)(((int)Ascendant.Sign + house - 1) % Signs);

    /// <summary>The house that a sign is.</summary>
    /// <param name="sign">Any sign.</param>
    /// <param name="ascendant">The sign of the ascendant.</param>
    /// <returns>1 to 12.</returns>
    internal static int HouseOf(Sign sign, Sign ascendant) => (((int)sign - (int)ascendant + Signs) % Signs) + 1;
}
