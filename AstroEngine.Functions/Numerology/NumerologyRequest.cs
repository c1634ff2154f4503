using AstroEngine.Core.Numerology;
using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Numerology;

/// <summary>What numerology is asked for: one kind of request for each scheme.</summary>
/// <param name="Scheme">The scheme.</param>
internal abstract record NumerologyRequest(NumerologyScheme Scheme)
{
    /// <summary>Appends what decides the answer, apart from the scheme.</summary>
    public abstract void AppendKey(CacheKeyHasher key);
}
