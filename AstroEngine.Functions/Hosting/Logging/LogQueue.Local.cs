using System.Threading.Channels;
using AstroEngine.Functions.Telemetry.Logging;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>
/// A queue before the outputs, emptied by one thread many lines at a time, so that no request waits for a terminal or a disk. When it is full, new
/// lines are given up and counted.
/// </summary>
/// <remarks>
/// Serilog's own queue wakes its thread for every line, and the outputs write as often: under load that took a twelfth of the processor. Here a
/// line waits for up to <see cref="Pause"/>, and what has gathered by then is written at once.
/// </remarks>
internal sealed class LogQueue : ILogEventSink, IDisposable
{
    private const int Length = 10_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly Channel<LogEvent> _lines;
    private readonly ManualResetEventSlim _wake = new();
    private readonly LineSink _outputs;
    private readonly Logger _guarded;
    private readonly Thread _thread;
    private volatile bool _isEnding;
    private long _dropped;

    /// <param name="outputs">Where lines go.</param>
    public LogQueue(LineSink outputs)
    {
        _outputs = outputs;
        // A logger of its own, for what goes wrong in an output must not end the thread.
        _guarded = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Sink(outputs).CreateLogger();
        _lines = Channel.CreateBounded<LogEvent>(
            new BoundedChannelOptions(Length) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true },
            _ => Interlocked.Increment(ref _dropped));
        _thread = new Thread(Pump) { IsBackground = true, Name = "Log" };
        _thread.Start();
    }

    /// <summary>How it is.</summary>
    public LogQueueStatus Read() => new(Length, _lines.Reader.Count, Interlocked.Read(ref _dropped));

    /// <inheritdoc/>
    public void Emit(LogEvent logEvent)
    {
        // Once all has ended there is nobody to wake.
        if (_lines.Writer.TryWrite(logEvent) && !_wake.IsSet)
        {
            _wake.Set();
        }
    }

    /// <summary>Writes what waits, and ends.</summary>
    public void Dispose()
    {
        _isEnding = true;
        _lines.Writer.TryComplete();
        _wake.Set();
        _thread.Join();
        _guarded.Dispose();
        _wake.Dispose();
    }

    private void Pump()
    {
        while (!_isEnding)
        {
            _wake.Wait();
            _wake.Reset();
            Drain();
            if (!_isEnding)
            {
                Thread.Sleep(Pause);
            }
        }

        Drain();
    }

    private void Drain()
    {
        while (_lines.Reader.TryRead(out var line))
        {
            _guarded.Write(line);
        }

        _outputs.Flush();
    }
}
