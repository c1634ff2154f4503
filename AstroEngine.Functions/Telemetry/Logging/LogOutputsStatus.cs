namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>How the outputs of the log are.</summary>
/// <param name="Keeper">Who keeps the lines: <c>service</c>, or <c>host</c> where the Functions host does.</param>
/// <param name="Form">The form of the console: <c>json</c> or <c>text</c>; null where there is none.</param>
/// <param name="Queue">The queue before the outputs; null where there is none.</param>
/// <param name="Files">The files.</param>
internal sealed record LogOutputsStatus(string Keeper, string? Form, LogQueueStatus? Queue, IReadOnlyList<LogFileStatus> Files);
