namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>Hears of commits, in their order. It must not wait for anything: the writer does nothing else meanwhile.</summary>
internal interface IStoreListener
{
    /// <summary>A change is on the disk.</summary>
    void Committed(CommitEffects effects);
}
