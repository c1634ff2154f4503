using System.Text.Json;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Telemetry.Logging;

public sealed class RequestLinesTests
{
    [Theory]
    [InlineData(CacheOutcome.RedisHit, "redis", "DEBUG", "true")]
    [InlineData(CacheOutcome.MemoryHit, "memory", "DEBUG", "true")]
    [InlineData(CacheOutcome.Computed, "miss", "INFO", "false")]
    [InlineData(CacheOutcome.Collapsed, "collapsed", "INFO", "false")]
    internal void Write_Calculation_HasTheNamesOfTheRequirement(CacheOutcome outcome, string tier, string level, string isHit)
    {
        using var lines = new LogLines();
        Lines(lines).Write(Record(0.25, outcome));

        var read = lines.Written.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["API request completed", "Calculation completed"], read.Select(l => l.GetProperty("event").GetString()));
        Assert.Equal(["INFO", level], read.Select(l => l.GetProperty("level").GetString()));
        Assert.Equal(
            [$$"""{"correlation_id":"c-1","method":"POST","endpoint":"/{zodiac}/natal","status":200,"duration":0.25,"cache":"{{tier}}"}""",
             $$"""{"correlation_id":"c-1","calculation_type":"natal","duration":0.25,"cache_hit":{{isHit}},"ayanamsa":"lahiri"}"""],
            lines.Written.Select(Own));
    }

    [Theory]
    [InlineData(2.0, false, 0)]
    [InlineData(2.01, false, 1)]
    [InlineData(60.0, true, 0)]
    public void Write_RequestThatTook_IsSlowBeyondTheThresholdUnlessAStream(double seconds, bool isStream, int expected)
    {
        using var lines = new LogLines();
        var record = Record(seconds, null);
        record.IsStream = isStream;
        Lines(lines).Write(record);

        var slow = lines.Written.Where(l => l.Contains("Performance threshold exceeded", StringComparison.Ordinal)).ToList();
        Assert.Equal(expected, slow.Count);
        Assert.All(slow, l => Assert.Equal(
            """{"correlation_id":"c-1","operation":"POST /{zodiac}/natal","duration_seconds":2.01,"threshold_seconds":2}""", Own(l)));
    }

    [Theory]
    [InlineData(200, "INFO")]
    [InlineData(422, "INFO")]
    [InlineData(500, "WARNING")]
    [InlineData(503, "WARNING")]
    public void Write_FailureOfTheService_IsAWarning(int status, string level)
    {
        using var lines = new LogLines();
        var record = Record(0.1, null);
        record.Status = status;
        Lines(lines).Write(record);
        Assert.Equal(level, lines.Single.GetProperty("level").GetString());
    }

    [Fact]
    public void Write_FailedCalculation_IsNotCompleted()
    {
        using var lines = new LogLines();
        var record = Record(0.1, null);
        record.Status = 400;
        Lines(lines).Write(record);
        Assert.Equal(400, lines.Single.GetProperty("status").GetInt32());
        Assert.Equal("none", lines.Single.GetProperty("cache").GetString());
    }

    [Fact]
    public void Write_MoreThanTheBudget_LeavesOutTheUnremarkableAndCountsThem()
    {
        using var lines = new LogLines();
        var time = new ManualTime();
        var requests = new RequestLines(new RequestLineOptions(TimeSpan.FromSeconds(2), 3), new LineBudget(time, 3), lines.Factory.CreateLogger<RequestLines>());
        for (var i = 0; i < 10; i++)
        {
            requests.Write(Record(0.1, null));
        }

        Assert.Equal(3, lines.Written.Count);
        var failed = Record(0.1, null);
        failed.Status = 400;
        requests.Write(failed);
        requests.Write(Record(3, null));
        Assert.Equal(["API request completed", "API request completed", "Performance threshold exceeded"], Events(lines, 3));

        time.Advance(TimeSpan.FromSeconds(1));
        requests.Write(Record(0.1, null));
        requests.Write(Record(0.1, null));
        Assert.Equal(
            ["7 requests that succeeded have no line: more than 3 came in a second", "API request completed", "API request completed"], Events(lines, 6));
    }

    [Fact]
    public void TryTake_FromManyThreadsInASecond_GivesNoMoreThanThereAre()
    {
        var time = new ManualTime();
        var budget = new LineBudget(time, 100);
        budget.TryTake(out _);
        var taken = 1;
        Parallel.For(0, 10_000, _ => Interlocked.Add(ref taken, budget.TryTake(out var _) ? 1 : 0));
        Assert.Equal(100, taken);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(budget.TryTake(out var leftOut));
        Assert.Equal(9_901, leftOut);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1.5")]
    public void Read_ImpossibleBudget_NamesTheSetting(string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("LOG_REQUESTS_PER_SECOND", value)]).Build();
        Assert.Contains("LOG_REQUESTS_PER_SECOND", Assert.Throws<InvalidOperationException>(() => RequestLineOptions.Read(settings)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fast")]
    [InlineData("-1")]
    [InlineData("NaN")]
    [InlineData("3601")]
    public void Read_ImpossibleThreshold_NamesTheSetting(string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("LOG_SLOW_SECONDS", value)]).Build();
        Assert.Contains("LOG_SLOW_SECONDS", Assert.Throws<InvalidOperationException>(() => RequestLineOptions.Read(settings)).Message, StringComparison.Ordinal);
    }

    private static RequestLines Lines(LogLines lines) =>
        new(new RequestLineOptions(TimeSpan.FromSeconds(2)), new LineBudget(TimeProvider.System, 0), lines.Factory.CreateLogger<RequestLines>());

    private static RequestRecord Record(double seconds, CacheOutcome? outcome) =>
        new("Natal", new FunctionTraits(RouteFamily.Calculations, true, "/{zodiac}/natal"), "POST", 0)
        {
            CorrelationId = "c-1",
            Kind = "natal",
            Zodiac = "lahiri",
            Outcome = outcome,
            Status = 200,
            Duration = TimeSpan.FromSeconds(seconds),
        };

    private static IEnumerable<string?> Events(LogLines lines, int after) =>
        lines.Written.Skip(after).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("event").GetString());

    // What the event has itself.
    private static string Own(string line) => "{" + line[line.IndexOf("\"correlation_id\"", StringComparison.Ordinal)..].TrimEnd();
}
