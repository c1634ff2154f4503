using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;
using StackExchange.Redis;

namespace AstroEngine.Functions.Caching;

/// <summary>The one way to Redis: skipped when there is no connection, a time limit, a circuit breaker; no retries, and nothing is thrown.</summary>
internal sealed class RedisPipeline
{
    private readonly RedisConnection _connection;
    private readonly RedisStatus _status;
    private readonly CircuitBreakerStateProvider _circuit = new();
    private readonly ResiliencePipeline _requests;
    private readonly ResiliencePipeline _sweeps;
    private long _errors;

    public RedisPipeline(RedisConnection connection, RedisStatus status, RedisTierOptions options, TimeProvider time)
    {
        _connection = connection;
        _status = status;
        var breaker = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                FailureRatio = options.Circuit.FailureRatio,
                MinimumThroughput = options.Circuit.MinimumOperations,
                SamplingDuration = TimeSpan.FromSeconds(options.Circuit.SamplingSeconds),
                BreakDuration = TimeSpan.FromSeconds(options.Circuit.BreakSeconds),
                StateProvider = _circuit,

                // An error that Redis itself answers with (out of memory, wrong type) is quick and says that it is alive.
                ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is not (null or RedisServerException)),
                OnOpened = _ => Report(closed: false),
                OnClosed = _ => Report(closed: true),
            })
            .Build();
        _requests = Limited(options.Timeout);
        _sweeps = Limited(options.SweepTimeout);

        ResiliencePipeline Limited(TimeSpan limit) => new ResiliencePipelineBuilder { TimeProvider = time }
            .AddPipeline(breaker)
            .AddTimeout(new TimeoutStrategyOptions { Timeout = limit })
            .Build();
    }

    /// <summary>Operations that failed or took too long.</summary>
    public long Errors => Volatile.Read(ref _errors);

    public string Circuit => _circuit.CircuitState switch
    {
        CircuitState.Closed => "closed",
        CircuitState.HalfOpen => "half_open",
        _ => "open",
    };

    /// <summary>Runs an operation of a request, which does not wait long.</summary>
    /// <param name="state">Handed to <paramref name="operation"/>.</param>
    /// <param name="operation">Sends a command; its task may never end (the older client has no time limit), it is then abandoned.</param>
    public ValueTask<RedisReply<T>> RunAsync<TState, T>(TState state, Func<IDatabase, TState, Task<T>> operation) => RunAsync(_requests, state, operation);

    /// <summary>Runs a step of a clear, which waits longer: what it gives up, other processes go on serving.</summary>
    /// <param name="state">Handed to <paramref name="operation"/>.</param>
    /// <param name="operation">As in <see cref="RunAsync{TState, T}(TState, Func{IDatabase, TState, Task{T}})"/>.</param>
    public ValueTask<RedisReply<T>> SweepAsync<TState, T>(TState state, Func<IDatabase, TState, Task<T>> operation) => RunAsync(_sweeps, state, operation);

    private async ValueTask<RedisReply<T>> RunAsync<TState, T>(ResiliencePipeline pipeline, TState state, Func<IDatabase, TState, Task<T>> operation)
    {
        if (_connection.Database is not { } database)
        {
            return default;
        }

        var context = ResilienceContextPool.Shared.Get();
        Outcome<T> outcome;
        try
        {
            outcome = await pipeline.ExecuteOutcomeAsync(Run<TState, T>, context, (database, state, operation)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        // The client completes its tasks on the thread that reads the socket. Whatever follows (a computation, perhaps)
        // must not keep that thread from the other answers.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        if (outcome.Exception is not { } exception)
        {
            _status.NoteAnswer();
            return new RedisReply<T>(true, outcome.Result!);
        }

        if (exception is not BrokenCircuitException)
        {
            Interlocked.Increment(ref _errors);
        }

        if (exception is RedisServerException)
        {
            _status.LogServerError(exception);
        }

        return default;
    }

    private static async ValueTask<Outcome<T>> Run<TState, T>(
        ResilienceContext context, (IDatabase Database, TState State, Func<IDatabase, TState, Task<T>> Operation) call)
    {
        Task<T>? task = null;
        try
        {
            task = call.Operation(call.Database, call.State);
            return Outcome.FromResult(await task.WaitAsync(context.CancellationToken).ConfigureAwait(false));
        }
        catch (Exception e)
        {
            if (task is { IsCompleted: false })
            {
                // Abandoned: look at its exception when it comes, or it would be reported as unobserved.
                _ = task.ContinueWith(
                    static late => _ = late.Exception,
                    CancellationToken.None,
                    TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                    TaskScheduler.Default);
            }

            return Outcome.FromException<T>(e);
        }
    }

    private ValueTask Report(bool closed)
    {
        _status.SetCircuit(closed);
        return ValueTask.CompletedTask;
    }
}
