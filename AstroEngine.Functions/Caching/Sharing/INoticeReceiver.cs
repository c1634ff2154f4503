namespace AstroEngine.Functions.Caching.Sharing;

/// <summary>Does in this process what another instance has done.</summary>
internal interface INoticeReceiver
{
    /// <summary>Another instance has cleared one kind, or everything.</summary>
    void Cleared(string? kind);

    /// <summary>Another instance has removed single results.</summary>
    void Removed(IReadOnlyCollection<CacheKey> keys);

    /// <summary>Others may have removed anything while they could not be heard.</summary>
    void HeardNothing();
}
