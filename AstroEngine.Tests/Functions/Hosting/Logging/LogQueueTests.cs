using System.Text;
using AstroEngine.Functions.Hosting.Logging;
using AstroEngine.Functions.Telemetry.Logging;
using Serilog;

namespace AstroEngine.Tests.Functions.Hosting.Logging;

public sealed class LogQueueTests
{
    [Fact]
    public void Dispose_WithLinesWaiting_WritesThemAll()
    {
        using var console = new MemoryStream();
        using (var logger = Logger(console, out _))
        {
            Parallel.For(0, 5_000, i => logger.Information("Line {Number}", i));
        }

        var numbers = Encoding.UTF8.GetString(console.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => System.Text.Json.JsonDocument.Parse(l).RootElement.GetProperty("number").GetInt32());
        Assert.Equal(Enumerable.Range(0, 5_000), numbers.Order());
    }

    [Fact]
    public async Task Emit_WhileTheConsoleStands_NeverWaitsAndCountsWhatIsGivenUp()
    {
        using var console = new StandingStream();
        var logger = Logger(console, out var queue);
        logger.Information("first");
        await console.Stands.Task.WaitAsync(TimeSpan.FromSeconds(30));
        for (var i = 0; i < 10_500; i++)
        {
            logger.Information("Line {Number}", i);
        }

        Assert.Equal(new LogQueueStatus(10_000, 10_000, 500), queue.Read());
        console.GoOn();
        logger.Dispose();
        Assert.Equal(new LogQueueStatus(10_000, 0, 500), queue.Read());
        Assert.Equal(10_001, Encoding.UTF8.GetString(console.ToArray()).Count(c => c == '\n'));

        // After the end a line is nobody's.
        queue.Emit(new Serilog.Events.LogEvent(DateTimeOffset.UnixEpoch, Serilog.Events.LogEventLevel.Error, null, Serilog.Events.MessageTemplate.Empty, []));
    }

    private static Serilog.Core.Logger Logger(Stream console, out LogQueue queue)
    {
        queue = new LogQueue(new LineSink(ConsoleForm.Json, new ConsoleLines(console), null));
        return new LoggerConfiguration().WriteTo.Sink(queue).CreateLogger();
    }

    /// <summary>A console whose first write does not end until it may, as that of a terminal that is held.</summary>
    private sealed class StandingStream : MemoryStream
    {
        private readonly ManualResetEventSlim _mayGoOn = new();

        public TaskCompletionSource Stands { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void GoOn() => _mayGoOn.Set();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Stands.TrySetResult();
            _mayGoOn.Wait();
            base.Write(buffer);
        }

        protected override void Dispose(bool disposing)
        {
            _mayGoOn.Dispose();
            base.Dispose(disposing);
        }
    }
}
