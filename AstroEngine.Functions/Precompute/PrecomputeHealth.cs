using AstroEngine.Functions.Http;
using AstroEngine.Functions.Operations;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute;

/// <summary>Tells <c>/health</c> of the tasks.</summary>
/// <param name="tasks">The tasks.</param>
/// <param name="records">Their last runs.</param>
/// <param name="settings">Which of them run.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Is told when the records cannot be read.</param>
public sealed class PrecomputeHealth(
    PrecomputeTasks tasks, PrecomputeRecords records, PrecomputeSettings settings, TimeProvider clock, ILogger<PrecomputeHealth> logger)
{
    /// <summary>The component of the report.</summary>
    internal async Task<HealthComponent> ReportAsync(CancellationToken cancellationToken)
    {
        var reports = new List<PrecomputeTaskReport>();
        foreach (var task in tasks.All)
        {
            reports.Add(await ReportAsync(task, cancellationToken));
        }

        var on = reports.Where(r => r.Enabled).ToList();
        var failed = on.Count(r => r.HasFailed);
        return new HealthComponent(
            on.Count == 0 ? "off" : failed > 0 ? "degraded" : "healthy",
            $"{on.Count} of {reports.Count} tasks are on, {failed} failed when they last ran")
        {
            Tasks = reports,
        };
    }

    private async Task<PrecomputeTaskReport> ReportAsync(IPrecomputeTask task, CancellationToken cancellationToken)
    {
        PrecomputeRecord? record = null;
        try
        {
            record = await records.ReadAsync(task.Name, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.PrecomputeRecordUnreadable(task.Name, error.Message);
        }

        var isEnabled = settings.IsEnabled(task.Name);
        return new PrecomputeTaskReport(
            task.Name,
            isEnabled,
            record is null ? null : Iso.Utc(record.StartedAt),
            record?.DurationSeconds,
            record?.Outcome,
            record?.Summary,
            isEnabled ? Iso.Utc(NextDue(task)) : null);
    }

    private DateTimeOffset NextDue(IPrecomputeTask task)
    {
        var now = clock.GetUtcNow().UtcTicks;
        var begins = now - (now % task.Interval.Ticks) + task.Interval.Ticks;
        return new DateTimeOffset(begins, TimeSpan.Zero) + (tasks.OrdinalOf(task) * settings.Stagger);
    }
}
