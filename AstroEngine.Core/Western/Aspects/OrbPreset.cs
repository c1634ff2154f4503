namespace AstroEngine.Core.Western.Aspects;

/// <summary>Named tables of orbs; see <see cref="OrbTable"/>.</summary>
public enum OrbPreset
{
    /// <summary>8 degrees for a conjunction with a luminary, 6 between planets.</summary>
    Traditional,

    /// <summary>Wider: 10 degrees for the Sun, 12 for the Moon.</summary>
    Modern,

    /// <summary>Narrower: 5 degrees for the luminaries.</summary>
    Tight,
}
