namespace AstroEngine.Functions.Operations.Logging;

/// <summary>The answer of <c>POST /logging/test</c>.</summary>
/// <param name="CorrelationId">The id by which the lines are found.</param>
/// <param name="Written">The levels of which a line was written.</param>
/// <param name="HeldBack">The levels that are not written now.</param>
/// <param name="Timestamp">When it was done.</param>
internal sealed record LoggingTestDocument(string CorrelationId, IReadOnlyList<string> Written, IReadOnlyList<string> HeldBack, string Timestamp);
