using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http.Limits;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Telemetry;

/// <summary>
/// What is known of one HTTP request, for metrics, logs and alerts. Nothing of it is personal: no path, no query, no body, no address.
/// </summary>
/// <param name="function">The name of the function.</param>
/// <param name="traits">What is known of it.</param>
/// <param name="method">The HTTP method, one that the function's trigger lists.</param>
/// <param name="startedAt">A reading of the clock's counter.</param>
internal sealed class RequestRecord(string function, FunctionTraits traits, string method, long startedAt)
{
    /// <summary>The name of the function.</summary>
    public string Function { get; } = function;

    /// <summary>The route template, such as <c>/{zodiac}/natal</c>.</summary>
    public string Endpoint { get; } = traits.Endpoint;

    /// <summary>The family of the route.</summary>
    public RouteFamily Family { get; } = traits.Family;

    /// <summary>The HTTP method.</summary>
    public string Method { get; } = method;

    /// <summary>When it began, as a reading of the clock's counter.</summary>
    public long StartedAt { get; } = startedAt;

    /// <summary>The kind of calculation; null for everything else, and when the request could not be read.</summary>
    public string? Kind { get; set; }

    /// <summary>The zodiac of the calculation by its canonical name, one of a fixed list; null when there is none.</summary>
    public string? Zodiac { get; set; }

    /// <summary>Where the answer came from; null when no cache was asked.</summary>
    public CacheOutcome? Outcome { get; set; }

    /// <summary>Whether the answer is a stream that lasts as long as its reader or a job does: its duration says nothing about the service.</summary>
    public bool IsStream { get; set; }

    /// <summary>The correlation id; set before the answer is complete.</summary>
    public string CorrelationId { get; set; } = string.Empty;

    /// <summary>The HTTP status of the answer.</summary>
    public int Status { get; set; }

    /// <summary>From the function's turn to the last byte handed to the server.</summary>
    public TimeSpan Duration { get; set; }

    /// <summary>The record of a request; null where telemetry does not run.</summary>
    public static RequestRecord? Of(HttpContext context) =>
        context.Items.TryGetValue(typeof(RequestRecord), out var record) ? (RequestRecord?)record : null;

    /// <summary>Makes the record found by <see cref="Of"/>.</summary>
    public void AttachTo(HttpContext context) => context.Items[typeof(RequestRecord)] = this;
}
