using AstroEngine.Core.Charts;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>What the ashtakavarga of a birth is asked for.</summary>
/// <param name="Birth">The birth.</param>
/// <param name="Rules">The conventions.</param>
public sealed record AshtakavargaRequest(NatalRequest Birth, AshtakavargaRules Rules);
