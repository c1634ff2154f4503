using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.Functions.Precompute.Packs;

/// <summary>An orchestration without an engine: activities are called at once, retries follow without waiting, and all data pass through JSON.</summary>
/// <param name="input">The input of the orchestrator.</param>
/// <param name="activity">Runs an activity: its name, its input as JSON; gives its result.</param>
internal sealed class DirectContext(object? input, Func<string, string, Task<object?>> activity) : TaskOrchestrationContext
{
    /// <summary>Each custom status in its order, as JSON.</summary>
    public List<string> Statuses { get; } = [];

    /// <summary>Each call of an activity in its order.</summary>
    public List<string> Calls { get; } = [];

    public override TaskName Name => "test";

    public override string InstanceId => "test";

    public override ParentOrchestrationInstance? Parent => null;

    public override DateTime CurrentUtcDateTime => DateTime.UnixEpoch;

    public override bool IsReplaying => false;

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    public override T? GetInput<T>()
        where T : default => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(input));

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        var policy = options?.Retry?.Policy;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var json = JsonSerializer.Serialize(input);
                Calls.Add($"{name} {json}");
                return JsonSerializer.Deserialize<TResult>(JsonSerializer.Serialize(await activity(name, json)))!;
            }
            catch (Exception e)
            {
                var failure = TaskFailureDetails.FromException(e);
                if (attempt >= (policy?.MaxNumberOfAttempts ?? 1) || !policy!.Handles(failure))
                {
                    throw new TaskFailedException(name, Calls.Count, failure);
                }
            }
        }
    }

    public override void SetCustomStatus(object? customStatus) => Statuses.Add(JsonSerializer.Serialize(customStatus));

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public override void SendEvent(string instanceId, string eventName, object payload) => throw new NotSupportedException();

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        throw new NotSupportedException();

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) => throw new NotSupportedException();

    public override Guid NewGuid() => throw new NotSupportedException();
}
