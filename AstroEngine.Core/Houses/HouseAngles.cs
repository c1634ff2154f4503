using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Houses;

/// <summary>The angles of a chart, in the chart's zodiac but for the ARMC.</summary>
/// <param name="Ascendant">Where the ecliptic rises.</param>
/// <param name="Midheaven">Where the ecliptic crosses the upper meridian.</param>
/// <param name="Vertex">Where the ecliptic crosses the prime vertical in the west.</param>
/// <param name="Armc">Right ascension of the meridian: local apparent sidereal time in degrees, counted from the equinox in every zodiac.</param>
public readonly record struct HouseAngles(Angle Ascendant, Angle Midheaven, Angle Vertex, Angle Armc)
{
    /// <summary>The point opposite to the Ascendant.</summary>
    public Angle Descendant => Ascendant.Opposite();

    /// <summary>The point opposite to the Midheaven.</summary>
    public Angle ImumCoeli => Midheaven.Opposite();
}
