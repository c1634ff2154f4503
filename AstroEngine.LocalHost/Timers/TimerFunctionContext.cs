using System.Diagnostics;
using AstroEngine.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.LocalHost.Timers;

/// <summary>One run of a timer function.</summary>
internal sealed class TimerFunctionContext : LocalFunctionContext, IAsyncDisposable
{
    private readonly Activity _activity;
    private AsyncServiceScope? _scope;
    private IServiceProvider? _instanceServices;

    /// <summary>Makes the context of a run; it begins a trace of its own.</summary>
    public TimerFunctionContext(TimerFunction function, TimerInfo timer, IServiceProvider hostServices, CancellationToken cancellationToken)
        : base(function)
    {
        Timer = timer;
        HostServices = hostServices;
        CancellationToken = cancellationToken;
        _activity = new Activity(function.Name).SetIdFormat(ActivityIdFormat.W3C).Start();
        TraceContext = new LocalTraceContext(_activity.Id!, string.Empty);
    }

    /// <summary>What the function learns of its schedule.</summary>
    public TimerInfo Timer { get; }

    /// <inheritdoc/>
    public override IServiceProvider HostServices { get; }

    /// <inheritdoc/>
    /// <remarks>A scope that is made when it is first used, and ends with the run.</remarks>
    public override IServiceProvider InstanceServices
    {
        get => _instanceServices ??= (_scope ??= HostServices.CreateAsyncScope()).ServiceProvider;
        set => _instanceServices = value;
    }

    /// <inheritdoc/>
    public override TraceContext TraceContext { get; }

    /// <inheritdoc/>
    public override BindingContext BindingContext { get; } = new LocalBindingContext(new Dictionary<string, object?>());

    /// <inheritdoc/>
    /// <remarks>Cancelled when functionTimeout is over, and when the host stops and its grace is over.</remarks>
    public override CancellationToken CancellationToken { get; }

    /// <summary>Ends the run.</summary>
    public async ValueTask DisposeAsync()
    {
        _activity.Dispose();
        if (_scope is { } scope)
        {
            await scope.DisposeAsync().ConfigureAwait(false);
        }
    }
}
