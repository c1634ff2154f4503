using System.Collections.Concurrent;

namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>Swiss Ephemeris for many callers: a few long-lived threads of its own, each with its own state of the library.</summary>
/// <remarks>
/// libswe keeps data path, sidereal mode, observer and open files per thread. Called from any pool thread it would answer with
/// whatever that thread was last set to, so calls are queued here for the threads that were set up (docs/adr/0002).
/// </remarks>
public sealed class SwissEphemeris : IEphemeris, IDisposable
{
    private readonly BlockingCollection<IWork> _queue = [];
    private readonly Thread[] _threads;
    private readonly string _dataPath;
    private readonly Func<ISwissLibrary> _openLibrary;

    private SwissEphemeris(SwissEphemerisOptions options, Func<ISwissLibrary> openLibrary)
    {
        _dataPath = options.DataPath;
        _openLibrary = openLibrary;
        _threads = new Thread[Math.Clamp(options.Threads, 1, 64)];
    }

    /// <inheritdoc />
    public string Source { get; private set; } = string.Empty;

    /// <summary>Opens the library and checks that its data files are there.</summary>
    /// <param name="options">Settings.</param>
    /// <param name="openLibrary">Opens the library on the calling thread; default: <see cref="NativeSwissLibrary"/>.</param>
    /// <exception cref="EphemerisUnavailableException">Library or data files are missing; the message names the packages.</exception>
    public static SwissEphemeris Open(SwissEphemerisOptions options, Func<ISwissLibrary>? openLibrary = null)
    {
        var ephemeris = new SwissEphemeris(options, openLibrary ?? (static () => new NativeSwissLibrary()));
        try
        {
            ephemeris.Start();
            return ephemeris;
        }
        catch
        {
            ephemeris.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public ValueTask<TResult> ComputeAsync<TState, TResult>(
        TState state,
        Func<ISky, TState, TResult> calculation,
        CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<TResult>(cancellationToken);
        }

        var work = new Work<TState, TResult>(state, calculation, cancellationToken);
        try
        {
            _queue.Add(work, CancellationToken.None);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(SwissEphemeris));
        }

        return new ValueTask<TResult>(work.Task);
    }

    /// <summary>Finishes what is queued and closes the library.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        foreach (var thread in _threads)
        {
            thread?.Join();
        }

        _queue.Dispose();
    }

    private void Start()
    {
        var opened = new BlockingCollection<object>();
        for (var i = 0; i < _threads.Length; i++)
        {
            _threads[i] = new Thread(() => Run(opened)) { IsBackground = true, Name = $"Swiss Ephemeris {i + 1}" };
            _threads[i].Start();
        }

        for (var i = 0; i < _threads.Length; i++)
        {
            Source = opened.Take() switch
            {
                SwissSky sky => sky.Source,
                Exception failure => throw new EphemerisUnavailableException(failure.Message, failure),
                _ => Source,
            };
        }
    }

    private void Run(BlockingCollection<object> opened)
    {
        SwissSky sky;
        try
        {
            sky = new SwissSky(_openLibrary(), _dataPath);
        }
        catch (Exception e)
        {
            opened.Add(e);
            return;
        }

        opened.Add(sky);
        using (sky)
        {
            foreach (var work in _queue.GetConsumingEnumerable())
            {
                work.Run(sky);
            }
        }
    }

    private interface IWork
    {
        void Run(ISky sky);
    }

    private sealed class Work<TState, TResult>(TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken)
        : TaskCompletionSource<TResult>(TaskCreationOptions.RunContinuationsAsynchronously), IWork
    {
        public void Run(ISky sky)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                TrySetCanceled(cancellationToken);
                return;
            }

            try
            {
                TrySetResult(calculation(sky, state));
            }
            catch (Exception e)
            {
                TrySetException(e);
            }
        }
    }
}
