using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Http;

/// <summary>What is logged of requests that the service could not answer. Mistakes of callers are not logged.</summary>
internal static partial class ProblemLog
{
    // The names are those of the requirement; what is not in the message is logged with it all the same.
    [LoggerMessage(LogEvents.ApplicationError, LogLevel.Error, "Application error")]
    public static partial void ApplicationError(this ILogger logger, Exception exception, string error, string errorType, string context);

    [LoggerMessage(LogEvents.StoreUnreachable, LogLevel.Error, "Function {Function} could not reach its store")]
    public static partial void StoreUnreachable(this ILogger logger, Exception exception, string function);
}
