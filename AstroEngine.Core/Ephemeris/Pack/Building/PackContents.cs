using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>What a pack holds beside nutation, obliquity, delta-T and sidereal time. What is left out, the reference is asked for.</summary>
/// <param name="Bodies">The bodies.</param>
/// <param name="Ayanamsas">The ayanamsas, with the rotations of those that project positions.</param>
public sealed record PackContents(IReadOnlyList<Body> Bodies, IReadOnlyList<Ayanamsa> Ayanamsas)
{
    /// <summary>Everything that the reference knows.</summary>
    public static PackContents All { get; } = new(Enum.GetValues<Body>(), Zodiac.Ayanamsas.All);

    /// <summary>Whether something is in it that follows the segments of the reference's file of the Moon.</summary>
    internal bool FollowsMoon => Bodies.Any(b => b is Body.Moon or Body.TrueNode or Body.OsculatingApogee);
}
