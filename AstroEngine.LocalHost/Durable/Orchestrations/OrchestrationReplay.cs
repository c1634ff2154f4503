using AstroEngine.LocalHost.Durable.Functions;
using AstroEngine.LocalHost.Durable.History;
using AstroEngine.LocalHost.Durable.Storage;
using AstroEngine.LocalHost.Functions;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Durable.Orchestrations;

/// <summary>
/// Plays the history of an instance to its orchestrator, then what is new, and sees what it asks for. The orchestrator starts at
/// its beginning each time; what it awaited before is there at once.
/// </summary>
internal sealed class OrchestrationReplay(
    LoadedFunction orchestrator, FunctionPipeline pipeline, IServiceProvider services, DataConverter converter, ILoggerFactory loggers)
{
    /// <summary>Replays.</summary>
    /// <param name="instance">The instance.</param>
    /// <param name="history">Its history.</param>
    /// <param name="news">What it is told now.</param>
    /// <param name="foreign">Called, perhaps later, when something else than its history wants to continue the orchestrator.</param>
    public async Task<OrchestrationOutcome> RunAsync(InstanceRow instance, IReadOnlyList<Episode> history, Episode news, Action foreign)
    {
        var played = Play(instance, history, news, foreign);
        try
        {
            return played.Failure is { } failure ? OrchestrationOutcome.Failed(failure, played.World.CustomStatus) : await JudgeAsync(played).ConfigureAwait(false);
        }
        finally
        {
            await played.Function.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<OrchestrationOutcome> JudgeAsync(Played played)
    {
        var world = played.World;
        if (played.Function.Method is null ? !played.Pipeline.IsCompleted : !played.Function.Method.IsCompleted && !world.IsWaiting)
        {
            return OrchestrationOutcome.Failed(new IllegalAwaitException(world.Name), world.CustomStatus);
        }

        var outcome = new OrchestrationOutcome { Steps = world.NewSteps, CancelledTimers = world.CancelledTimers, CustomStatus = world.CustomStatus };
        if (played.Function.Method is { IsCompleted: false } || world.HasOpenTasks)
        {
            return outcome;
        }

        try
        {
            // Only middleware is left, which may do what it likes.
            await played.Pipeline.ConfigureAwait(false);
            return world.NextRun is { } next ? ContinuedAsNew(outcome, world, next) : outcome with
            {
                IsFinished = true,
                Output = converter.Serialize(played.Function.Result),
            };
        }
        catch (Exception error)
        {
            return outcome with { IsFinished = true, Failure = TaskFailureDetails.FromException(error) };
        }
    }

    private static OrchestrationOutcome ContinuedAsNew(OrchestrationOutcome outcome, OrchestrationContext world, (string? Input, bool PreserveEvents) next) => outcome with
    {
        IsContinuedAsNew = true,
        NextInput = next.Input,
        Carried = !next.PreserveEvents
            ? []
            : [.. world.UnprocessedEvents.Select(e => new HistoryEvent { Type = EventType.EventRaised, Timestamp = world.Now, Name = e.Name, Input = e.Input })],
    };

    private Played Play(InstanceRow instance, IReadOnlyList<Episode> history, Episode news, Action foreign)
    {
        var before = SynchronizationContext.Current;
        var thread = new OrchestratorSynchronizationContext(foreign);
        var world = new OrchestrationContext(instance, thread, converter, loggers);
        var played = new Played(world, new OrchestratorFunctionContext(orchestrator, services, world));
        SynchronizationContext.SetSynchronizationContext(thread);
        try
        {
            foreach (var episode in history)
            {
                Play(played, thread, episode, isReplay: true);
                world.EndOfHistory();
            }

            Play(played, thread, news, isReplay: false);
            if (thread.HasForeign)
            {
                played.Failure = new IllegalAwaitException(instance.Name);
            }
        }
        catch (NonDeterministicOrchestrationException error)
        {
            played.Failure = error;
        }
        finally
        {
            thread.Close();
            SynchronizationContext.SetSynchronizationContext(before);
        }

        return played;
    }

    private void Play(Played played, OrchestratorSynchronizationContext thread, Episode episode, bool isReplay)
    {
        played.World.Now = episode.StartedAt;
        played.World.IsReplay = isReplay;
        foreach (var happened in episode.Events)
        {
            if (happened.Type == EventType.ExecutionStarted)
            {
                played.Pipeline = Begin(played.Function, thread);
            }
            else
            {
                played.World.Play(happened);
            }

            thread.Drain();
        }
    }

    // Middleware may await what it likes, on any thread: the orchestrator's is for the method alone.
    private Task Begin(OrchestratorFunctionContext function, OrchestratorSynchronizationContext thread)
    {
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return pipeline.InvokeAsync(function);
        }
        catch (Exception error)
        {
            return Task.FromException(error);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(thread);
        }
    }

    private sealed class Played(OrchestrationContext world, OrchestratorFunctionContext function)
    {
        public OrchestrationContext World => world;

        public OrchestratorFunctionContext Function => function;

        public Task Pipeline { get; set; } = Task.CompletedTask;

        public Exception? Failure { get; set; }
    }
}
