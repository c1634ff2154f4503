using AstroEngine.LocalHost.Durable.History;

namespace AstroEngine.LocalHost.Durable.Storage;

/// <summary>A message that an instance has not taken note of.</summary>
/// <param name="RowId">Its number; messages are read in this order.</param>
/// <param name="Event">What it says.</param>
internal sealed record InboxMessage(long RowId, HistoryEvent Event);
