using AstroEngine.Functions.Telemetry.Logging;

namespace AstroEngine.Functions.Operations.Logging;

/// <summary>The answer of <c>/logging/status</c>.</summary>
/// <param name="KeptBy">Who keeps the lines: <c>service</c> or <c>host</c>.</param>
/// <param name="Console">The form of the console: <c>json</c> or <c>text</c>; null where there is none.</param>
/// <param name="Queue">The queue before the outputs; null where there is none.</param>
/// <param name="Files">The files.</param>
/// <param name="DefaultLevel">The lowest level that is written of sources that no rule names.</param>
/// <param name="LevelsSet">How many levels are set at run time.</param>
/// <param name="Timestamp">When this was read.</param>
internal sealed record LoggingStatusDocument(
    string KeptBy, string? Console, LogQueueStatus? Queue, IReadOnlyList<LogFileStatus> Files, string DefaultLevel, int LevelsSet, string Timestamp);
