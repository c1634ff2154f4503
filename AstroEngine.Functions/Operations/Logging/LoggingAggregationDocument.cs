namespace AstroEngine.Functions.Operations.Logging;

/// <summary>The answer of <c>/logging/aggregation</c>. Lines of tests are not in it.</summary>
/// <param name="Minutes">How many minutes are looked back.</param>
/// <param name="Total">All lines.</param>
/// <param name="ByLevel">Lines by level.</param>
/// <param name="BySource">Lines by source, the busiest first.</param>
/// <param name="ByEvent">Lines by event, the most frequent first.</param>
/// <param name="ByMinute">Lines of each minute in which there were some.</param>
/// <param name="Timestamp">When this was read.</param>
internal sealed record LoggingAggregationDocument(
    int Minutes,
    long Total,
    IReadOnlyDictionary<string, long> ByLevel,
    IReadOnlyList<SourceCount> BySource,
    IReadOnlyList<EventCount> ByEvent,
    IReadOnlyList<MinuteCount> ByMinute,
    string Timestamp);
