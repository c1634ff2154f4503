namespace AstroEngine.Functions.Caching;

/// <summary>A look-up and computation under way, shared by all who asked for the same key meanwhile.</summary>
/// <param name="kind">The kind of the key.</param>
internal sealed class Flight(CachedKind kind)
{
    // Asynchronous continuations: a thousand waiting callers must not run on the thread that computed.
    private readonly TaskCompletionSource<CachedResult> _landed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Generation of the kind at the start: after a clear nobody joins this flight any more, and its result is not stored.</summary>
    public long Generation { get; } = kind.Generation;

    public Task<CachedResult> Landed => _landed.Task;

    public void Land(CachedResult result) => _landed.SetResult(result);

    public void Crash(Exception exception)
    {
        _landed.SetException(exception);

        // Perhaps every caller has cancelled: then nobody else looks at the exception.
        _ = _landed.Task.Exception;
    }
}
