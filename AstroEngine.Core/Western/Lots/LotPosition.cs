using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Lots;

/// <summary>A lot in a chart.</summary>
/// <param name="Name">Its name: that of one of the sixteen, or of an own lot.</param>
/// <param name="Definition">What it is; null for an own lot.</param>
/// <param name="Longitude">Where it is, 0 up to 360 degrees.</param>
/// <param name="House">Its house, from 1.</param>
/// <param name="Formula">The formula that was used.</param>
public readonly record struct LotPosition(string Name, LotDefinition? Definition, Angle Longitude, int House, string Formula)
{
    /// <summary>Its sign and degree.</summary>
    public SignPosition Sign => SignPosition.Of(Longitude);
}
