using System.Globalization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Tests.LocalHost.Durable.Random;

/// <summary>Does what the nodes say.</summary>
public sealed class RandomFunctions(Signals signals)
{
    [Function("Evaluate")]
    public static Task<long> Evaluate([OrchestrationTrigger] TaskOrchestrationContext context, Node node) => DoAsync(context, node);

    [Function("Loop")]
    public static async Task<long> Loop([OrchestrationTrigger] TaskOrchestrationContext context, LoopState state)
    {
        if (state.Left == 0)
        {
            return state.Sum;
        }

        var sum = state.IsBegun ? state.Sum : await DoAsync(context, state.Node.Children[0]);
        var own = await context.CallActivityAsync<long>("Id", state.Node.Id);
        context.ContinueAsNew(new LoopState(state.Node, true, Node.Join(sum, own), state.Left - 1));
        return -1;
    }

    [Function("Value")]
    public static long Value([ActivityTrigger] int id) => id * 3;

    [Function("Id")]
    public static long Id([ActivityTrigger] int id) => id;

    [Function("Broken")]
    public static long Broken([ActivityTrigger] int id) => throw new InvalidOperationException(id.ToString(CultureInfo.InvariantCulture));

    [Function("Flaky")]
    public long Flaky([ActivityTrigger] Node node, string instanceId)
    {
        // What it has seen outlives the engine, as the outside world does.
        var name = $"{instanceId} {node.Id}";
        signals.Seen.Enqueue(name);
        return signals.Seen.Count(seen => seen == name) > node.Count ? node.Id * 3 : throw new TimeoutException("not yet");
    }

    private static async Task<long> DoAsync(TaskOrchestrationContext context, Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Call:
                return await context.CallActivityAsync<long>("Value", node.Id);
            case NodeKind.Flaky:
                return await context.CallActivityAsync<long>("Flaky", node, new TaskOptions(new RetryPolicy(10, TimeSpan.FromSeconds(1), 2)));
            case NodeKind.Broken:
                return await BreakAsync(context, node);
            case NodeKind.Timer:
                await context.CreateTimer(TimeSpan.FromSeconds(node.Count), CancellationToken.None);
                return node.Id;
            case NodeKind.Timeout:
                return await TimeOutAsync(context, node);
            case NodeKind.Event:
                var name = "event " + node.Id.ToString(CultureInfo.InvariantCulture);
                context.SendEvent(context.InstanceId, name, node.Id * 3);
                return await context.WaitForExternalEvent<long>(name);
            case NodeKind.Sub:
                return Node.Join(0, await context.CallSubOrchestratorAsync<long>("Evaluate", node.Children[0]));
            case NodeKind.Loop:
                return await context.CallSubOrchestratorAsync<long>("Loop", new LoopState(node, false, 0, node.Count));
            case NodeKind.Parallel:
                var all = await Task.WhenAll(node.Children.Select(child => DoAsync(context, child)));
                return all.Aggregate(0L, Node.Join);
            default:
                var sum = 0L;
                foreach (var child in node.Children)
                {
                    sum = Node.Join(sum, await DoAsync(context, child));
                }

                return sum;
        }
    }

    private static async Task<long> BreakAsync(TaskOrchestrationContext context, Node node)
    {
        try
        {
            return await context.CallActivityAsync<long>("Broken", node.Id);
        }
        catch (TaskFailedException failure) when (failure.FailureDetails.IsCausedBy<InvalidOperationException>())
        {
            return -long.Parse(failure.FailureDetails.ErrorMessage, CultureInfo.InvariantCulture);
        }
    }

    private static async Task<long> TimeOutAsync(TaskOrchestrationContext context, Node node)
    {
        try
        {
            return await context.WaitForExternalEvent<long>("never", TimeSpan.FromSeconds(node.Count));
        }
        catch (TaskCanceledException)
        {
            return -2 * node.Id;
        }
    }

    public sealed record LoopState(Node Node, bool IsBegun, long Sum, int Left);
}
