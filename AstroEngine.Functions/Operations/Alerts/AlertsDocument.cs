namespace AstroEngine.Functions.Operations.Alerts;

/// <summary>The answer of <c>GET /alerts</c>.</summary>
/// <param name="Active">The alerts that are on, the worst first, then the oldest.</param>
/// <param name="History">The last changes, the newest first.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Timestamp">When it was read.</param>
internal sealed record AlertsDocument(
    IReadOnlyList<AlertEntry> Active, IReadOnlyList<AlertHistoryEntry> History, IReadOnlyList<AlertRuleEntry> Rules, string Timestamp);
