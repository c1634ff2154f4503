using AstroEngine.Core.Charts;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>What the sixteen divisional charts are asked for.</summary>
/// <param name="Chart">The birth and how positions are reckoned.</param>
internal sealed record DivisionalsRequest(NatalRequest Chart);
