using System.Net;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Functions.Telemetry.Users;
using AstroEngine.Functions.Telemetry.Windows;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AstroEngine.Tests.Functions.Telemetry.Metrics;

/// <summary>What moves the metrics of requests.</summary>
public sealed class RequestMetricsTests : IDisposable
{
    private static readonly FunctionTable Functions = new(typeof(RequestMetrics).Assembly);

    private readonly MetricBench _bench = new();
    private readonly RequestWindows _windows;
    private readonly RequestMetrics _metrics;

    public RequestMetricsTests()
    {
        var callers = new CallerId(Options.Create(new RateLimitOptions()), new KeyCheck(false));
        _windows = new RequestWindows(["natal"], _bench.Time);
        _metrics = new RequestMetrics(_bench.Meter, new Interactions(Functions), new ActiveUsers(callers, Functions, _bench.Time), _windows);
        _bench.Listen();
    }

    [Fact]
    public void Complete_Requests_AreCountedByMethodTemplateAndStatus()
    {
        Ask("Natal", 200);
        Ask("Natal", 200);
        Ask("Natal", 400, method: "POST");

        var endpoint = ("endpoint", "/{zodiac}/natal");
        Assert.Equal(2, _bench.Value(MetricTable.Requests, ("method", "GET"), endpoint, ("status", "200")));
        Assert.Equal(1, _bench.Value(MetricTable.Requests, ("method", "POST"), endpoint, ("status", "400")));
    }

    [Fact]
    public void Complete_MethodThatSomebodyInvented_HasNoSeriesOfItsOwn()
    {
        Ask("Natal", 200, method: "BREW");
        Ask("Natal", 200, method: "brew2");
        Ask("Natal", 200, method: "gEt");

        Assert.Equal(2, _bench.Value(MetricTable.Requests, ("method", "other"), ("endpoint", "/{zodiac}/natal"), ("status", "200")));
        Assert.Equal(1, _bench.Value(MetricTable.Requests, ("method", "GET"), ("endpoint", "/{zodiac}/natal"), ("status", "200")));
    }

    [Fact]
    public void Complete_AnswersFaultsAndStreams_AreTimedAsStated()
    {
        Ask("Natal", 200, milliseconds: 3);
        Ask("Natal", 500, milliseconds: 7);
        Ask("JobEvents", 200, milliseconds: 60_000, isStream: true);

        var endpoint = ("endpoint", "/{zodiac}/natal");
        Assert.Equal(2, _bench.Count(MetricTable.RequestDuration, ("method", "GET"), endpoint));
        Assert.Equal(0.010, _bench.Value(MetricTable.RequestDuration, ("method", "GET"), endpoint)!.Value, 9);
        Assert.Equal(1, _bench.Count(MetricTable.ApiResponseTime, endpoint));
        Assert.Single(_bench.Family(MetricTable.RequestDuration)!.Points);
        Assert.Equal(1, _bench.Value(MetricTable.Requests, ("method", "GET"), ("endpoint", "/jobs/{id}/events"), ("status", "200")));
    }

    [Fact]
    public void Start_Requests_AreInteractionsButProbes()
    {
        Ask("Natal", 200);
        Ask("BatchCalculate", 200);
        Ask("JobEvents", 200);
        Ask("CacheStats", 200);
        Ask("HealthLive", 200);
        Ask("Metrics", 200);

        Assert.Equal(
            ["batch 1", "chart 1", "job 1", "operations 1"],
            _bench.Family(MetricTable.UserInteractions)!.Points.Select(p => $"{p.Labels.Single().Value} {p.Value}").Order());
    }

    [Fact]
    public void Start_RequestsInFlight_AreConcurrentUsersUntilTheyEnd()
    {
        var first = Start("Natal");
        var second = Start("Natal");
        var probe = Start("HealthLive");

        Assert.Equal(2, _bench.Value(MetricTable.ConcurrentUsers));
        End(first, 200);
        End(second, 500);
        End(probe, 200);
        Assert.Equal(0, _bench.Value(MetricTable.ConcurrentUsers));
    }

    [Fact]
    public void Start_Callers_AreActiveForFiveMinutes()
    {
        Ask("Natal", 200, address: "203.0.113.1");
        Ask("Natal", 200, address: "203.0.113.1");
        Ask("Natal", 200, address: "203.0.113.2");
        Ask("HealthLive", 200, address: "203.0.113.3");

        Assert.Equal(2, _bench.Value(MetricTable.ActiveUsers));
        _bench.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(0, _bench.Value(MetricTable.ActiveUsers));
    }

    [Fact]
    public void ErrorRate_OfTheLastFiveMinutes_IsInPercent()
    {
        Ask("Natal", 200);
        Ask("Natal", 404);
        Ask("Natal", 200);
        Ask("Natal", 503);

        Assert.Equal(25, _bench.Value(MetricTable.ErrorRate));
        _bench.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(0, _bench.Value(MetricTable.ErrorRate));
    }

    public void Dispose() => _bench.Dispose();

    private void Ask(string function, int status, double milliseconds = 1, string method = "GET", bool isStream = false, string address = "203.0.113.9")
    {
        var started = Start(function, method, address);
        started.Record.IsStream = isStream;
        End(started, status, milliseconds);
    }

    private (RequestRecord Record, HttpContext Http) Start(string function, string method = "GET", string address = "203.0.113.9")
    {
        Assert.Contains(function, Functions.Names);
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        var record = new RequestRecord(function, Functions.Of(function), method, _bench.Time.GetTimestamp());
        _metrics.OnStarted(record, http);
        return (record, http);
    }

    private void End((RequestRecord Record, HttpContext Http) started, int status, double milliseconds = 1)
    {
        started.Record.Status = status;
        started.Record.Duration = TimeSpan.FromMilliseconds(milliseconds);
        _metrics.OnCompleted(started.Record, started.Http);
        ((IRequestObserver)_windows).OnCompleted(started.Record, started.Http);
    }
}
