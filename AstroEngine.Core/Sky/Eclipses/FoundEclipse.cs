namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>An eclipse, and what a place has of it when one was asked for.</summary>
/// <param name="Eclipse">The eclipse.</param>
/// <param name="LocalSolar">The eclipse of the Sun at the place; null when none was asked for, or the Moon does not touch the Sun there.</param>
/// <param name="LocalLunar">The eclipse of the Moon at the place; null when none was asked for.</param>
public sealed record FoundEclipse(Eclipse Eclipse, LocalSolarEclipse? LocalSolar, LocalLunarEclipse? LocalLunar)
{
    /// <summary>Whether any of it is seen from the place.</summary>
    public bool IsVisible => LocalSolar?.IsVisible ?? LocalLunar?.IsVisible ?? false;
}
