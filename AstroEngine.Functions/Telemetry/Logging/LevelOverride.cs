using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>A level that was set at run time.</summary>
/// <param name="Source">The beginning of the names of the sources that it is for; null for all that no rule names.</param>
/// <param name="Level">The lowest level that is written.</param>
/// <param name="Until">When it ends by itself.</param>
internal sealed record LevelOverride(string? Source, LogLevel Level, DateTimeOffset Until);
