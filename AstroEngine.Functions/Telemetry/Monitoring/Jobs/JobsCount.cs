using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Jobs.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Monitoring.Jobs;

/// <summary>Counts jobs for the monitor.</summary>
public sealed class JobsCount
{
    private readonly JobsBoard _board;
    private readonly QueueStatistics _statistics;
    private readonly FeatureOptions _features;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    internal JobsCount(JobsBoard board, QueueStatistics statistics, FeatureOptions features, TimeProvider clock, ILogger<JobsCount> logger)
    {
        _board = board;
        _statistics = statistics;
        _features = features;
        _clock = clock;
        _logger = logger;
    }

    /// <summary>Counts. A store that does not answer is told by <c>/health</c>; here it means that there is no new count.</summary>
    internal async Task CountAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        if (!_features.Jobs)
        {
            return;
        }

        try
        {
            var count = await _statistics.CountAsync(client, cancellationToken);
            _board.Latest = new JobsReading(
                _clock.GetUtcNow(), count.Queue.Pending + count.Queue.Running, count.Completed, count.Failed);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            _logger.JobsUncounted(e.Message);
        }
    }
}
