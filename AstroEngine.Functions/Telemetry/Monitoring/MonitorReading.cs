using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Monitoring.Jobs;
using AstroEngine.Functions.Telemetry.Monitoring.Sampling;
using AstroEngine.Functions.Telemetry.Windows;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>What the rules look at.</summary>
/// <param name="At">When it was read.</param>
/// <param name="LastMinute">The requests of the last minute.</param>
/// <param name="FiveMinutes">The requests of the last five minutes.</param>
/// <param name="Redis">How Redis is.</param>
/// <param name="EphemerisFailure">Why no chart can be computed; null when charts can.</param>
/// <param name="Sample">The sample of resources, if one was taken since the last reading.</param>
/// <param name="Jobs">The count of jobs, if there was one since the last reading.</param>
internal sealed record MonitorReading(
    DateTimeOffset At,
    WindowMeasure LastMinute,
    WindowMeasure FiveMinutes,
    RedisState Redis,
    string? EphemerisFailure,
    ResourceSample? Sample,
    JobsReading? Jobs);
