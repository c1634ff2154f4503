namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>Where the database is and how patient its writer is.</summary>
internal sealed record StoreOptions
{
    /// <summary>The folder of the files.</summary>
    public required string Folder { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The pauses before a transaction that failed is tried again: their number bounds the attempts.</summary>
    public IReadOnlyList<TimeSpan> RetryDelays { get; init; } =
        [TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(400), TimeSpan.FromSeconds(1)];

    /// <summary>Called before each commit; a test makes it throw what a broken disk would.</summary>
    public Action BeforeCommit { get; init; } = static () => { };
}
