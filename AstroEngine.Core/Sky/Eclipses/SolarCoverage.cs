namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>How much of the Sun is covered at a place and moment.</summary>
/// <param name="Magnitude">The covered share of its diameter; where it is total or annular, the Moon's diameter in those of the Sun.</param>
/// <param name="Obscuration">The covered share of its disc, 0 to 1.</param>
/// <param name="Ratio">The Moon's diameter in those of the Sun.</param>
public readonly record struct SolarCoverage(double Magnitude, double Obscuration, double Ratio)
{
    /// <summary>What a cover amounts to.</summary>
    internal static SolarCoverage Of(in SolarCover cover) => new(cover.Magnitude, cover.Obscuration, cover.Ratio);
}
