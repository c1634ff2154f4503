using AstroEngine.Functions.Jobs.Webhooks;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>Keeps the service from starting with thresholds that make no sense.</summary>
/// <param name="webhooks">The settings of webhooks of jobs, whose secret serves where alerts have none of their own.</param>
internal sealed class AlertOptionsCheck(WebhookSettings webhooks) : IValidateOptions<AlertOptions>
{
    private const double LongestSeconds = 3600;
    private const int Million = 1_000_000;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, AlertOptions options) =>
        Mistakes(options).FirstOrDefault() is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;

    private IEnumerable<string> Mistakes(AlertOptions options)
    {
        string?[] mistakes =
        [
            Range(nameof(options.EvaluateSeconds), options.EvaluateSeconds, 1, LongestSeconds),
            Range(nameof(options.SampleSeconds), options.SampleSeconds, 1, LongestSeconds),
            Range(nameof(options.RetrySeconds), options.RetrySeconds, 1, LongestSeconds),
            Range(nameof(options.RaiseAfter), options.RaiseAfter, 1, 1000),
            Range(nameof(options.ClearAfter), options.ClearAfter, 1, 1000),
            Range(nameof(options.ClearMargin), options.ClearMargin, 0, 0.9),
            Range(nameof(options.MinimumRequests), options.MinimumRequests, 1, Million),
            Range(nameof(options.MinimumRequestsForSlowest), options.MinimumRequestsForSlowest, 1, Million),
            Range(nameof(options.MinimumLookups), options.MinimumLookups, 1, Million),
            Range(nameof(options.MinimumJobs), options.MinimumJobs, 1, Million),
            Range(nameof(options.History), options.History, 1, 10_000),
            Pair(nameof(options.ResponseTime), options.ResponseTime, double.MaxValue, isBelow: false),
            Pair(nameof(options.SlowRequest), options.SlowRequest, double.MaxValue, isBelow: false),
            Pair(nameof(options.ErrorRate), options.ErrorRate, 1, isBelow: false),
            Pair(nameof(options.HitRate), options.HitRate, 1, isBelow: true),
            Pair(nameof(options.MemoryPercent), options.MemoryPercent, 100, isBelow: false),
            Pair(nameof(options.CpuPercent), options.CpuPercent, 100, isBelow: false),
            Pair(nameof(options.DiskFreePercent), options.DiskFreePercent, 100, isBelow: true),
            Pair(nameof(options.QueuedJobs), options.QueuedJobs, double.MaxValue, isBelow: false),
            Pair(nameof(options.JobFailures), options.JobFailures, 1, isBelow: false),
            Range(nameof(options.ShedShare), options.ShedShare, 0.01, 1),
            Range(nameof(options.ShrinkShare), options.ShrinkShare, 0.125, 1),
            options.Memory.Mistake(),
            options.Webhook.Mistake(webhooks),
        ];
        return mistakes.OfType<string>();
    }

    private static string? Range(string name, double value, double least, double most) =>
        value >= least && value <= most ? null : $"{AlertOptions.Section}:{name} must be {least} to {most}, was {value}.";

    private static string? Pair(string name, AlertThresholds pair, double most, bool isBelow)
    {
        foreach (var (severity, value) in new[] { (nameof(pair.Warning), pair.Warning), (nameof(pair.Critical), pair.Critical) })
        {
            if (value is { } set && !(set > 0 && set <= most))
            {
                var bound = most < double.MaxValue ? $" and at most {most}" : string.Empty;
                return $"{AlertOptions.Section}:{name}:{severity} must be above 0{bound}, or empty for none, was {set}.";
            }
        }

        return pair.IsOrdered(isBelow)
            ? null
            : $"{AlertOptions.Section}:{name}:Critical must not be {(isBelow ? "above" : "below")} Warning ({pair.Warning}), was {pair.Critical}.";
    }
}
