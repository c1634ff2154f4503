using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Operations.Logging;

/// <summary>Shows and changes levels at run time.</summary>
public sealed class LoggingLevelsFunctions(LevelOverrides overrides, LoggingReporter reporter, ILogger<LoggingLevelsFunctions> logger)
{
    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>GET /logging/levels</c>.</summary>
    [Function("LoggingLevels")]
    public IResult Show([HttpTrigger(AuthorizationLevel.Admin, "get", "head", Route = "logging/levels")] HttpRequest request) =>
        JsonDocumentResult.Of(reporter.Levels(), ServiceJson.Readable.LoggingLevelsDocument);

    /// <summary>Answers <c>POST /logging/levels</c>: sets a level for a while, or takes it back.</summary>
    [Function("LoggingLevelsSet")]
    public async Task<IResult> Set(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = "logging/levels")] HttpRequest request, CancellationToken cancellationToken)
    {
        var change = LevelRequest.Read(await RequestReader.ReadAsync(request, NoRoute, cancellationToken));
        change.Apply(overrides);
        logger.LevelChanged(change.Source ?? "default", change.Level is { } level ? LogLevelNames.Of(level) : LevelRequest.Back, change.Duration.TotalSeconds);
        return JsonDocumentResult.Of(reporter.Levels(), ServiceJson.Readable.LoggingLevelsDocument);
    }
}
