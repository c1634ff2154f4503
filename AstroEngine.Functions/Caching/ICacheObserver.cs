namespace AstroEngine.Functions.Caching;

/// <summary>Is told what the cache does. Called on the way of requests: it must be quick, and must not throw.</summary>
internal interface ICacheObserver
{
    /// <summary>A reading of the clock; 0 when nobody wants to know.</summary>
    long Begin();

    /// <summary>A tier was asked for a result.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="began">When that began.</param>
    void Looked(CacheTier tier, long began);

    /// <summary>A tier was given a result.</summary>
    /// <param name="tier">The tier.</param>
    /// <param name="isStored">Whether it took it.</param>
    /// <param name="began">When that began.</param>
    void Stored(CacheTier tier, bool isStored, long began);

    /// <summary>Results were removed.</summary>
    /// <param name="operation">Whether kinds or single results.</param>
    /// <param name="isComplete">Whether it was done in all tiers.</param>
    /// <param name="began">When that began.</param>
    void Removed(CacheRemoval operation, bool isComplete, long began);
}
