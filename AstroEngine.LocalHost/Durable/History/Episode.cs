namespace AstroEngine.LocalHost.Durable.History;

/// <summary>
/// What an instance took note of at one time, and what its orchestrator asked for in answer. A history is a list of these, and
/// each is written whole or not at all.
/// </summary>
/// <param name="StartedAt">The time that the orchestrator sees, in UTC.</param>
/// <param name="Events">First the news, then what was asked for.</param>
internal sealed record Episode(DateTime StartedAt, IReadOnlyList<HistoryEvent> Events);
