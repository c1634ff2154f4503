using AstroEngine.LocalHost.Durable.Orchestrations;
using AstroEngine.LocalHost.Functions;

namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>One replay of an orchestrator.</summary>
internal sealed class OrchestratorFunctionContext(LoadedFunction function, IServiceProvider services, OrchestrationContext orchestration)
    : DurableFunctionContext(function, services, CancellationToken.None)
{
    /// <summary>The world of the orchestrator.</summary>
    public OrchestrationContext Orchestration => orchestration;

    /// <summary>What the method itself returned. Null while the middleware has not called it.</summary>
    public Task? Method { get; private set; }

    /// <inheritdoc/>
    /// <remarks>
    /// The task of the method is kept: it ends on the orchestrator's thread, while what waits for it in the pipeline goes on elsewhere.
    /// </remarks>
    public override ValueTask<object?> CallAsync()
    {
        object? returned;
        var middleware = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(orchestration.Thread);
        try
        {
            returned = Function.Invoker.Begin(this);
        }
        catch (Exception error)
        {
            Method = Task.FromException(error);
            throw;
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(middleware);
        }

        Method = returned as Task ?? Task.CompletedTask;
        return Function.Invoker.ReadAsync(returned);
    }

    /// <inheritdoc/>
    protected override Dictionary<string, object?> BindingData() => new(StringComparer.OrdinalIgnoreCase) { ["instanceId"] = orchestration.InstanceId };
}
