using AstroEngine.Core.Charts;

namespace AstroEngine.Functions.Charts.Panchanga;

/// <summary>A request for the panchanga of a moment.</summary>
/// <param name="Birth">The moment, the place and the clock.</param>
internal sealed record PanchangaRequest(NatalRequest Birth);
