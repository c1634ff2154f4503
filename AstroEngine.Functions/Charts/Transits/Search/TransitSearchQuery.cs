using AstroEngine.Core.Charts.Transits.Search;

namespace AstroEngine.Functions.Charts.Transits.Search;

/// <summary>A search for transits, and the form of its answer.</summary>
/// <param name="Search">What is looked for.</param>
/// <param name="IsList">Whether the answer is the bare list of hits: when no events are named.</param>
internal sealed record TransitSearchQuery(TransitSearchRequest Search, bool IsList);
