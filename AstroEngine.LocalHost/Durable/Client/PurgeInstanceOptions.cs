namespace Microsoft.DurableTask.Client;

/// <summary>
/// How an instance is purged.
/// The real type lives in Microsoft.DurableTask.Client.
/// </summary>
/// <param name="Recursive">Whether its sub-orchestrations are purged too.</param>
public record PurgeInstanceOptions(bool Recursive = false);
