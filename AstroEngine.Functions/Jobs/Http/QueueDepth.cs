namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Jobs that have not ended.</summary>
/// <param name="Pending">Accepted, not begun.</param>
/// <param name="Running">Being worked at.</param>
/// <param name="Suspended">Held.</param>
/// <param name="ItemsWaiting">Items of all these jobs that are not done yet.</param>
internal sealed record QueueDepth(int Pending, int Running, int Suspended, long ItemsWaiting);
