namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>The lines of one minute.</summary>
/// <param name="Begin">When the minute began.</param>
/// <param name="Counts">How many lines of what.</param>
internal sealed record TallyMinute(DateTimeOffset Begin, IReadOnlyDictionary<TallyKey, long> Counts);
