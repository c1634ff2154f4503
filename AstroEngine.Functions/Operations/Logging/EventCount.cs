namespace AstroEngine.Functions.Operations.Logging;

/// <summary>The lines of an event.</summary>
/// <param name="EventId">Its id; 0 for lines that have none.</param>
/// <param name="Event">Its name; null for lines that have none.</param>
/// <param name="Level">The level.</param>
/// <param name="Count">How many.</param>
internal sealed record EventCount(int EventId, string? Event, string Level, long Count);
