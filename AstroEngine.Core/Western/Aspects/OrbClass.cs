namespace AstroEngine.Core.Western.Aspects;

/// <summary>Points of one class have the same orbs.</summary>
public enum OrbClass
{
    /// <summary>The Sun.</summary>
    Sun,

    /// <summary>The Moon.</summary>
    Moon,

    /// <summary>Mercury to Saturn.</summary>
    Planet,

    /// <summary>Uranus, Neptune and Pluto.</summary>
    Outer,

    /// <summary>The nodes of the Moon, and Lilith.</summary>
    Node,

    /// <summary>Chiron and the asteroids.</summary>
    Chiron,

    /// <summary>The angles of a chart, which have no orb of their own: that of the other point holds.</summary>
    Angle,
}
