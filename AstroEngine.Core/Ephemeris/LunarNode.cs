namespace AstroEngine.Core.Ephemeris;

/// <summary>Which ascending node of the Moon's orbit is meant.</summary>
public enum LunarNode
{
    /// <summary>The mean node, which always moves backward.</summary>
    Mean,

    /// <summary>The osculating node, which swings about the mean one by up to 1.7 degrees.</summary>
    True,
}
