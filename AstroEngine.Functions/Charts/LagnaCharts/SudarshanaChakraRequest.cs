using AstroEngine.Core.Charts;

namespace AstroEngine.Functions.Charts.LagnaCharts;

/// <summary>What a sudarshana chakra is asked for: a type of its own, since calculations are found by the type of their request.</summary>
/// <param name="Birth">The birth.</param>
internal sealed record SudarshanaChakraRequest(NatalRequest Birth);
