namespace AstroEngine.Core.Western.Aspects;

/// <summary>Whose orb an <see cref="OwnOrb"/> is.</summary>
public enum OrbBearer
{
    /// <summary>That of every point.</summary>
    Everything,

    /// <summary>That of one point.</summary>
    Point,

    /// <summary>That of the angles of a chart, which have none otherwise.</summary>
    Angles,
}
