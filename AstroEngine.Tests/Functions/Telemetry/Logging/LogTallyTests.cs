using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Telemetry.Logging;

public sealed class LogTallyTests
{
    private readonly ManualTime _time = new();
    private readonly LogTally _tally;

    public LogTallyTests() => _tally = new LogTally(_time);

    [Fact]
    public void Read_LinesOfSeveralMinutes_AreCountedByMinuteForAnHour()
    {
        Count(2, LogLevel.Error, "a");
        _time.Advance(TimeSpan.FromMinutes(59));
        Count(1, LogLevel.Information, "a");

        Assert.Equal([2L, 1L], _tally.Read().Select(m => m.Counts.Values.Sum()));
        Assert.Equal(59, (_tally.Read()[1].Begin - _tally.Read()[0].Begin).TotalMinutes);

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal([1L], _tally.Read().Select(m => m.Counts.Values.Sum()));

        // The slot of a minute an hour ago begins anew.
        _time.Advance(TimeSpan.FromMinutes(59));
        Count(5, LogLevel.Warning, "b");
        Assert.Equal([5L], _tally.Read().Select(m => m.Counts.Values.Sum()));
    }

    [Fact]
    public void Count_MoreKindsOfLinesThanAreKept_CountsTheRestByLevel()
    {
        for (var i = 0; i < LogTally.MostKeys + 100; i++)
        {
            Count(1, LogLevel.Error, $"source {i}");
        }

        var counts = _tally.Read().Single().Counts;
        Assert.Equal(LogTally.MostKeys + 1, counts.Count);
        Assert.Equal(100, counts[TallyKey.Other(LogLevel.Error)]);
    }

    [Fact]
    public void Log_LinesOfATest_AreNotCounted()
    {
        using var provider = new LogTallyProvider(_tally);
        using var factory = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(provider));
        var logger = factory.CreateLogger("some.source");
        LogTest.WriteAll(logger);
        Assert.Empty(_tally.Read());

        logger.LogError(new EventId(7, "Real"), "a real error");
        Assert.Equal(new TallyKey(LogLevel.Error, "some.source", 7, "Real"), Assert.Single(_tally.Read().Single().Counts.Keys));
        Assert.Contains("some.source", _tally.Sources);
    }

    private void Count(int times, LogLevel level, string source)
    {
        for (var i = 0; i < times; i++)
        {
            _tally.Count(level, source, default);
        }
    }
}
