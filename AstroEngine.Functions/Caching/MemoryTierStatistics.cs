namespace AstroEngine.Functions.Caching;

/// <summary>The memory tier.</summary>
/// <param name="Entries">Results held now, none of them expired.</param>
/// <param name="Bytes">Bytes of their bodies.</param>
/// <param name="Hits">Requests answered from memory since the service started.</param>
/// <param name="Evictions">Results dropped before their time for want of room.</param>
public sealed record MemoryTierStatistics(int Entries, long Bytes, long Hits, long Evictions);
