using DurableTask.Core.Exceptions;

namespace AstroEngine.Functions.Jobs;

/// <summary>
/// Tells whether an orchestration was not started because there is one of its id. Clients of the newest version and LocalHost's throw an
/// exception of their own for it; older ones let the one of the transport through, whose type not every host has.
/// </summary>
internal static class DuplicateInstance
{
    private const string TransportException = "Grpc.Core.RpcException";
    private const string TransportStatus = "AlreadyExists";

    /// <summary>Whether an exception of <c>ScheduleNewOrchestrationInstanceAsync</c> says so.</summary>
    /// <param name="exception">The exception.</param>
    public static bool IsCauseOf(Exception exception) => exception is OrchestrationAlreadyExistsException
        || (exception.GetType().FullName == TransportException && exception.Message.Contains(TransportStatus, StringComparison.Ordinal));
}
