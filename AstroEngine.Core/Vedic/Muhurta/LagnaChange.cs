namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>How a sign came to the ascendant.</summary>
public enum LagnaChange
{
    /// <summary>Its first point rose: everywhere outside of the polar circles.</summary>
    Rises,

    /// <summary>Its last point rose, and the sign rises backward.</summary>
    RisesBackward,

    /// <summary>The ecliptic crossed the horizon due north and south, and the ascendant leapt half the circle.</summary>
    Leaps,
}
