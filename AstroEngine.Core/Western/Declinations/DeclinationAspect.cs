namespace AstroEngine.Core.Western.Declinations;

/// <summary>Aspects by declination.</summary>
public enum DeclinationAspect
{
    /// <summary>Two points equally far from the equator on the same side.</summary>
    Parallel,

    /// <summary>Two points equally far from the equator on different sides.</summary>
    ContraParallel,
}
