using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>Runs one call of an activity and writes its outcome. A call whose outcome is not written is made again.</summary>
internal sealed class ActivityRunner(
    DurableStore store,
    DurableFunctions functions,
    FunctionPipeline pipeline,
    IServiceProvider services,
    DataConverter converter,
    ILoggerFactory loggers,
    FailureKeeper failures,
    HostSettings host,
    TimeProvider clock)
{
    private readonly ILogger _logger = loggers.CreateLogger("Host.Triggers.DurableTask");

    /// <summary>Runs a call, unless nobody waits for it any more.</summary>
    /// <param name="item">The call.</param>
    /// <param name="graceIsOver">Cancelled when the host does not wait any longer; the call is then made again at the next start.</param>
    public async Task RunAsync(ActivityItem item, CancellationToken graceIsOver)
    {
        try
        {
            var (exists, input) = store.ActivityInput(item.RowId);
            if (exists && await InvokeAsync(item, input, graceIsOver).ConfigureAwait(false) is { } answer)
            {
                await store.CommitAsync(session => session.EndActivity(item, answer with { Timestamp = session.Now })).ConfigureAwait(false);
            }
        }
        catch (Exception error)
        {
            // Whatever it is, the instance must not hang, and the worker must go on.
            await failures.FailAsync(item.InstanceId, item.Execution, error).ConfigureAwait(false);
        }
    }

    private async Task<HistoryEvent?> InvokeAsync(ActivityItem item, string? input, CancellationToken graceIsOver)
    {
        if (!functions.TryFindActivity(item.Name, out var function))
        {
            return Failed(item, new UnknownFunctionException("activity", item.Name));
        }

        using var timeout = new CancellationTokenSource(host.FunctionTimeout ?? Timeout.InfiniteTimeSpan, clock);
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(graceIsOver, timeout.Token);
        var context = new ActivityFunctionContext(function, services, item.InstanceId, input, converter, cancellation.Token);
        try
        {
            await pipeline.InvokeAsync(context).ConfigureAwait(false);
            return Answer(item, EventType.TaskCompleted) with { Result = converter.Serialize(context.Result) };
        }
        catch (Exception) when (graceIsOver.IsCancellationRequested)
        {
            _logger.LogWarning("Activity '{Activity}' of '{InstanceId}' did not end in time; it runs again at the next start", item.Name, item.InstanceId);
            return null;
        }
        catch (OperationCanceledException error) when (timeout.IsCancellationRequested)
        {
            return Failed(item, new TimeoutException($"Timeout value of {host.FunctionTimeout} was exceeded by function: {item.Name}", error));
        }
        catch (Exception error)
        {
            return Failed(item, error);
        }
        finally
        {
            await context.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static HistoryEvent Answer(ActivityItem item, EventType type) =>
        new() { Type = type, Timestamp = default, TaskId = item.TaskId, Execution = item.Execution };

    private HistoryEvent Failed(ActivityItem item, Exception error)
    {
        _logger.LogWarning(error, "Activity '{Activity}' of '{InstanceId}' failed", item.Name, item.InstanceId);
        return Answer(item, EventType.TaskFailed) with { Failure = TaskFailureDetails.FromException(error) };
    }
}
