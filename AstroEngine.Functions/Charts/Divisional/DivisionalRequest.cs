using AstroEngine.Core.Charts;
using AstroEngine.Core.Vedic.Vargas;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>What a divisional chart is asked for.</summary>
/// <param name="Chart">The birth and how positions are reckoned.</param>
/// <param name="Rule">How the signs are divided.</param>
internal sealed record DivisionalRequest(NatalRequest Chart, VargaRule Rule);
