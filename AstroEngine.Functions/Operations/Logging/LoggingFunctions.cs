using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Operations.Logging;

/// <summary>Looks into the log: how its outputs are, what was logged in the last hour, and whether lines arrive.</summary>
public sealed class LoggingFunctions(LoggingReporter reporter, ILogger<LoggingFunctions> logger)
{
    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>/logging/status</c>: outputs, files, levels, lines that were given up.</summary>
    [Function("LoggingStatus")]
    public IResult Status([HttpTrigger(AuthorizationLevel.Admin, "get", "head", Route = "logging/status")] HttpRequest request) =>
        JsonDocumentResult.Of(reporter.Status(), ServiceJson.Readable.LoggingStatusDocument);

    /// <summary>Answers <c>/logging/aggregation</c>: the lines of the last hour, counted.</summary>
    [Function("LoggingAggregation")]
    public IResult Aggregation([HttpTrigger(AuthorizationLevel.Admin, "get", "head", Route = "logging/aggregation")] HttpRequest request) =>
        JsonDocumentResult.Of(reporter.Aggregation(), ServiceJson.Readable.LoggingAggregationDocument);

    /// <summary>Answers <c>POST /logging/test</c>: writes a line of each level, marked as a test.</summary>
    [Function("LoggingTest")]
    public async Task<IResult> Test(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = "logging/test")] HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength is > 0)
        {
            new FieldReader(await RequestReader.ReadAsync(request, NoRoute, cancellationToken)).Finish();
        }

        var written = LogLevelNames.Levels.Where(logger.IsEnabled).Select(LogLevelNames.Of).ToList();
        LogTest.WriteAll(logger);
        return JsonDocumentResult.Of(reporter.Test(CorrelationId.Of(request.HttpContext), written), ServiceJson.Readable.LoggingTestDocument);
    }
}
