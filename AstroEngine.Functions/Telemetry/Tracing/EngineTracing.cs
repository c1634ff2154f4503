using System.Diagnostics;

namespace AstroEngine.Functions.Telemetry.Tracing;

/// <summary>The spans of the service. While nobody listens none is made, and nothing is allocated.</summary>
internal static class EngineTracing
{
    /// <summary>The name of the source.</summary>
    public const string SourceName = "AstroEngine";

    private static readonly ActivitySource Source = new(SourceName, EngineVersion.Text);

    /// <summary>Begins a span below the current one; null when nobody listens.</summary>
    /// <param name="operation">What is done: <c>cache</c>, <c>compute</c>.</param>
    /// <param name="subject">What with: one of a fixed list, such as a kind of calculation.</param>
    public static Activity? Start(string operation, string subject) => Source.HasListeners() ? Source.StartActivity($"{operation} {subject}") : null;

    /// <summary>Begins the span of a request.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="endpoint">The route template.</param>
    public static Activity? StartRequest(string method, string endpoint)
    {
        if (!Source.HasListeners() || Source.StartActivity($"{method} {endpoint}", ActivityKind.Server) is not { } span)
        {
            return null;
        }

        span.SetTag("http.request.method", method);
        span.SetTag("http.route", endpoint);
        return span;
    }

    /// <summary>What a job must carry so that its spans join the trace of the request that began it; null when that is not recorded.</summary>
    public static string? ParentOfJob() => Activity.Current is { Recorded: true, IdFormat: ActivityIdFormat.W3C } span ? span.Id : null;

    /// <summary>Begins the span of an activity of a job.</summary>
    /// <param name="activity">The name of the activity.</param>
    /// <param name="job">The id of the job.</param>
    /// <param name="traceParent">What the job carries.</param>
    public static Activity? StartActivity(string activity, string job, string? traceParent)
    {
        if (!Source.HasListeners() || Source.StartActivity($"activity {activity}", ActivityKind.Consumer, ParentOf(traceParent)) is not { } span)
        {
            return null;
        }

        span.SetTag("astro.job.id", job);
        return span;
    }

    /// <summary>Makes the span of an orchestration, when it has ended: an orchestration is replayed many times, but ends once.</summary>
    /// <param name="kind">The kind of job.</param>
    /// <param name="job">The id of the job.</param>
    /// <param name="traceParent">What the job carries.</param>
    /// <param name="began">When it began.</param>
    /// <param name="status">How it ended.</param>
    public static void AddOrchestration(string kind, string job, string? traceParent, DateTimeOffset began, string status)
    {
        if (!Source.HasListeners())
        {
            return;
        }

        using var span = Source.StartActivity($"orchestration {kind}", ActivityKind.Consumer, ParentOf(traceParent), startTime: began);
        span?.SetTag("astro.job.id", job);
        span?.SetTag("astro.job.status", status);
        span?.SetStatus(status == "completed" ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
    }

    private static ActivityContext ParentOf(string? traceParent) =>
        ActivityContext.TryParse(traceParent, null, isRemote: true, out var parent) ? parent : default;
}
