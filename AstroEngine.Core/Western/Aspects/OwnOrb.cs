using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Aspects;

/// <summary>An orb that replaces those of a preset: of an aspect, of a point, or of an aspect of a point.</summary>
/// <param name="Bearer">Whose orb it is.</param>
/// <param name="Point">The point, for <see cref="OrbBearer.Point"/>.</param>
/// <param name="Aspect">The aspect; null for all.</param>
/// <param name="Orb">The orb, 0 to <see cref="AspectOrbs.Widest"/> degrees.</param>
public readonly record struct OwnOrb(OrbBearer Bearer, ChartPoint Point, AspectKind? Aspect, Angle Orb)
{
    /// <summary>How much it says: an orb of a point and an aspect goes before one of the point, that before one of the aspect.</summary>
    internal int Detail => (Bearer == OrbBearer.Everything ? 0 : 2) + (Aspect is null ? 0 : 1);

    /// <summary>Whether it is the orb of an aspect of a point.</summary>
    /// <param name="point">The point; null for an angle.</param>
    /// <param name="kind">The aspect.</param>
    internal bool Fits(ChartPoint? point, AspectKind kind) => (Aspect is null || Aspect == kind) && Bearer switch
    {
        // Angles keep the orb of the other point unless they are named.
        OrbBearer.Everything => point is not null,
        OrbBearer.Angles => point is null,
        _ => point == Point,
    };
}
