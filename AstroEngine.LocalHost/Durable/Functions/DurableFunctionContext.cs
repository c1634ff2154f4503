using System.Diagnostics;
using AstroEngine.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>What invocations of orchestrators and activities share: a scope and a trace of their own.</summary>
internal abstract class DurableFunctionContext(LoadedFunction function, IServiceProvider services, CancellationToken cancellation)
    : LocalFunctionContext(function), IAsyncDisposable
{
    private AsyncServiceScope? _scope;
    private IServiceProvider? _instanceServices;
    private TraceContext? _traceContext;
    private BindingContext? _bindingContext;

    /// <inheritdoc/>
    public override IServiceProvider HostServices { get; } = services;

    /// <inheritdoc/>
    public override CancellationToken CancellationToken { get; } = cancellation;

    /// <inheritdoc/>
    public override IServiceProvider InstanceServices
    {
        get => _instanceServices ??= (_scope ??= HostServices.CreateAsyncScope()).ServiceProvider;
        set => _instanceServices = value;
    }

    /// <inheritdoc/>
    public override TraceContext TraceContext => _traceContext ??=
        new LocalTraceContext(Activity.Current?.Id ?? NewTrace(), Activity.Current?.TraceStateString ?? string.Empty);

    /// <inheritdoc/>
    public override BindingContext BindingContext => _bindingContext ??= new LocalBindingContext(BindingData());

    /// <summary>Ends the scope.</summary>
    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>The raw values of the trigger.</summary>
    protected abstract Dictionary<string, object?> BindingData();

    private static string NewTrace() => $"00-{ActivityTraceId.CreateRandom().ToHexString()}-{ActivitySpanId.CreateRandom().ToHexString()}-00";
}
