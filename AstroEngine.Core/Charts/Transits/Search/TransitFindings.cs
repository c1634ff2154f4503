namespace AstroEngine.Core.Charts.Transits.Search;

/// <summary>What a search for transits found, each list in order of time; of one instant in the order of the points.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Natal">The natal chart.</param>
/// <param name="Targets">What the aspects are to.</param>
/// <param name="Hits">The exact aspects; empty when they were not asked for.</param>
/// <param name="Stations">The stations; empty when they were not asked for.</param>
/// <param name="Ingresses">The ingresses; empty when they were not asked for.</param>
public sealed record TransitFindings(
    TransitSearchRequest Request,
    NatalChart Natal,
    IReadOnlyList<SearchTarget> Targets,
    IReadOnlyList<TransitHit> Hits,
    IReadOnlyList<TransitStation> Stations,
    IReadOnlyList<SignIngress> Ingresses);
