using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Western.Dignities;

/// <summary>The three rulers of a triplicity.</summary>
/// <param name="Day">The first by day.</param>
/// <param name="Night">The first by night.</param>
/// <param name="Participating">The one that takes part by day and night.</param>
public readonly record struct TriplicityRulers(ChartPoint Day, ChartPoint Night, ChartPoint Participating)
{
    /// <summary>The ruler of a sect.</summary>
    /// <param name="sect">Day or night.</param>
    public ChartPoint Of(Sect sect) => sect == Sect.Day ? Day : Night;
}
