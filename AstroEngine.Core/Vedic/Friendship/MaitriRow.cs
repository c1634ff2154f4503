using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Friendship;

/// <summary>What the other grahas are to one.</summary>
/// <param name="Planet">The one.</param>
/// <param name="Longitude">Where it stands.</param>
/// <param name="Relations">The relations, in the order of the grahas.</param>
public sealed record MaitriRow(ChartPoint Planet, Angle Longitude, IReadOnlyList<Maitri> Relations)
{
    /// <summary>The sign it stands in.</summary>
    public Sign Sign => SignPosition.Of(Longitude).Sign;
}
