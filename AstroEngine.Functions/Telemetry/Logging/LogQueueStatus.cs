namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>The queue in which lines wait to be written.</summary>
/// <param name="Capacity">How many may wait.</param>
/// <param name="Waiting">How many wait now.</param>
/// <param name="Dropped">How many were given up because too many waited, since the start.</param>
internal sealed record LogQueueStatus(int Capacity, int Waiting, long Dropped);
