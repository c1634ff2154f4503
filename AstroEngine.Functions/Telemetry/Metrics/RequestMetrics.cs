using System.Diagnostics.Metrics;
using AstroEngine.Functions.Telemetry.Users;
using AstroEngine.Functions.Telemetry.Windows;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The metrics of requests.</summary>
internal sealed class RequestMetrics : IRequestObserver
{
    private readonly Counter<long> _requests;
    private readonly Histogram<double> _durations;
    private readonly Histogram<double> _answers;
    private readonly Counter<long> _interactions;
    private readonly Interactions _kinds;
    private readonly ActiveUsers _users;
    private int _inFlight;

    public RequestMetrics(EngineMeter meter, Interactions kinds, ActiveUsers users, RequestWindows windows)
    {
        _kinds = kinds;
        _users = users;
        _requests = meter.Counter(MetricTable.Requests);
        _durations = meter.Histogram(MetricTable.RequestDuration);
        _answers = meter.Histogram(MetricTable.ApiResponseTime);
        _interactions = meter.Counter(MetricTable.UserInteractions);
        meter.Gauge(MetricTable.ConcurrentUsers, () => Volatile.Read(ref _inFlight));
        meter.Gauge(MetricTable.ActiveUsers, () => Math.Round(users.Estimate()));
        meter.Gauge(MetricTable.ErrorRate, () => 100 * windows.Measure(RequestWindows.FiveMinutes).ErrorRate);
    }

    /// <inheritdoc />
    public void OnStarted(RequestRecord request, HttpContext context)
    {
        if (_kinds.Of(request.Function) is { } interaction)
        {
            Interlocked.Increment(ref _inFlight);
            _users.Note(context, request.Function);
            _interactions.Add(1, MetricLabel.Of("interaction", interaction));
        }
    }

    /// <inheritdoc />
    public void OnCompleted(RequestRecord request, HttpContext context)
    {
        if (_kinds.Of(request.Function) is not null)
        {
            Interlocked.Decrement(ref _inFlight);
        }

        var method = MetricLabel.Of("method", MetricLabel.Method(request.Method));
        var endpoint = MetricLabel.Of("endpoint", request.Endpoint);
        _requests.Add(1, method, endpoint, MetricLabel.Of("status", MetricLabel.Status(request.Status)));
        if (request.IsStream)
        {
            return;
        }

        var seconds = request.Duration.TotalSeconds;
        _durations.Record(seconds, method, endpoint);
        if (request.Status < StatusCodes.Status500InternalServerError)
        {
            _answers.Record(seconds, endpoint);
        }
    }
}
