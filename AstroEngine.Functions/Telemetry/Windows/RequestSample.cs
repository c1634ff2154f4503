using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Telemetry.Windows;

/// <summary>What windows keep of a request.</summary>
/// <param name="Duration">How long it took; null for a stream, whose end says nothing about the service.</param>
/// <param name="IsError">Whether the service failed: a status of 500 or above.</param>
/// <param name="Outcome">Where the answer came from; null when no cache was asked, or the request failed before it told.</param>
internal readonly record struct RequestSample(TimeSpan? Duration, bool IsError, CacheOutcome? Outcome);
