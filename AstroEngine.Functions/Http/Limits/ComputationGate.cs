using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// The gate before computations: so many run, so many wait for so long, all others are refused at once. What the cache answers does not
/// come here, and neither do jobs, which have a queue of their own.
/// </summary>
public sealed class ComputationGate : IDisposable
{
    private const int LongestRetry = 30;

    private readonly SemaphoreSlim _slots;
    private readonly PoolDelay _pool;
    private readonly int _size;
    private readonly int _mostWaiting;
    private readonly TimeSpan _maximumWait;
    private readonly Lock _tightening = new();
    private volatile int _maximumWaiting;
    private volatile int _owed;
    private int _withheld;
    private int _waiting;
    private long _refused;

    internal ComputationGate(IOptions<HttpOptions> options)
        : this(options.Value, Environment.ProcessorCount)
    {
    }

    internal ComputationGate(HttpOptions options, int cores)
    {
        _size = options.ComputationsPerCore * cores;
        _slots = new SemaphoreSlim(_size);

        // It watches this machine, whatever time the service is told: a clock that a test sets forward is no reason to refuse anything.
        _pool = new PoolDelay(TimeProvider.System);
        _mostWaiting = options.MaximumQueuedComputations;
        _maximumWaiting = _mostWaiting;
        _maximumWait = options.MaximumQueueWait;
    }

    /// <summary>Computations that wait.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Computations that were refused.</summary>
    public long Refused => Volatile.Read(ref _refused);

    /// <summary>Computations that may run at a time now; those that ran before it was tightened may still be more.</summary>
    public int Room
    {
        get
        {
            lock (_tightening)
            {
                return _size - _withheld - _owed;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _slots.Dispose();
        _pool.Dispose();
    }

    /// <summary>Lets fewer computations run and wait. Those that run go on; their places are withheld as they end.</summary>
    /// <param name="share">How many of those that may run and wait otherwise, above 0 to 1; at least one may run.</param>
    internal void Tighten(double share)
    {
        lock (_tightening)
        {
            LetIn();
            _maximumWaiting = (int)(_mostWaiting * share);
            for (var taken = _size - Math.Max(1, (int)(_size * share)); taken > 0; taken--)
            {
                if (_slots.Wait(0, CancellationToken.None))
                {
                    _withheld++;
                }
                else
                {
                    _owed++;
                }
            }
        }
    }

    /// <summary>Lets as many run and wait as the settings say.</summary>
    internal void Relax()
    {
        lock (_tightening)
        {
            LetIn();
            _maximumWaiting = _mostWaiting;
        }
    }

    /// <summary>Runs a computation when there is room.</summary>
    /// <param name="state">Handed to <paramref name="compute"/>.</param>
    /// <param name="compute">The computation.</param>
    /// <param name="cancellationToken">Ends the waiting, and is handed on.</param>
    /// <exception cref="ProblemException">There is no room.</exception>
    internal ValueTask<TResult> RunAsync<TState, TResult>(
        TState state, Func<TState, CancellationToken, ValueTask<TResult>> compute, CancellationToken cancellationToken)
    {
        if (_pool.Current > _maximumWait)
        {
            throw Refusal();
        }

        return _slots.Wait(0, CancellationToken.None)
            ? RunInsideAsync(state, compute, cancellationToken)
            : WaitAsync(state, compute, cancellationToken);
    }

    private async ValueTask<TResult> WaitAsync<TState, TResult>(
        TState state, Func<TState, CancellationToken, ValueTask<TResult>> compute, CancellationToken cancellationToken)
    {
        bool isInside;
        try
        {
            if (Interlocked.Increment(ref _waiting) > _maximumWaiting)
            {
                throw Refusal();
            }

            isInside = await _slots.WaitAsync(_maximumWait, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        return isInside ? await RunInsideAsync(state, compute, cancellationToken).ConfigureAwait(false) : throw Refusal();
    }

    private async ValueTask<TResult> RunInsideAsync<TState, TResult>(
        TState state, Func<TState, CancellationToken, ValueTask<TResult>> compute, CancellationToken cancellationToken)
    {
        try
        {
            return await compute(state, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            if (_owed == 0 || !TryWithhold())
            {
                _slots.Release();
            }
        }
    }

    private bool TryWithhold()
    {
        lock (_tightening)
        {
            if (_owed == 0)
            {
                return false;
            }

            _owed--;
            _withheld++;
            return true;
        }
    }

    private void LetIn()
    {
        _owed = 0;
        if (_withheld > 0)
        {
            _slots.Release(_withheld);
            _withheld = 0;
        }
    }

    private ProblemException Refusal()
    {
        Interlocked.Increment(ref _refused);
        return new ProblemException(Problems.Overloaded(Math.Clamp((int)Math.Ceiling(_maximumWait.TotalSeconds), 1, LongestRetry)));
    }
}
