namespace AstroEngine.Core.Ephemeris;

/// <summary>Which place of a body is meant.</summary>
public enum PositionKind
{
    /// <summary>As it appears: with light-time, aberration and the deflection of light.</summary>
    Apparent,

    /// <summary>Where it is: without any of them. Several Jyotish programs use it.</summary>
    Geometric,
}
