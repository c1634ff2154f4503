using System.Diagnostics.Metrics;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Telemetry.Metrics;

namespace AstroEngine.Functions.Telemetry.Monitoring;

/// <summary>The metrics of what the service leans on, as the monitor saw it last: whoever collects them waits for nothing.</summary>
internal sealed class PartMetrics
{
    private readonly ResultCache _cache;
    private readonly Lock _lock = new();
    private Measurement<double>[] _parts = [];
    private Measurement<double>[] _room = [];
    private Measurement<double>[] _redisMemory = [];

    /// <summary>Makes the instruments.</summary>
    /// <param name="meter">The meter of the service.</param>
    /// <param name="cache">Knows of Redis.</param>
    public PartMetrics(EngineMeter meter, ResultCache cache)
    {
        _cache = cache;
        meter.Gauges(MetricTable.ComponentUp, () => Read(ref _parts));
        meter.Gauges(MetricTable.DataFree, () => Read(ref _room));
        meter.Gauges(MetricTable.RedisMemory, () => Read(ref _redisMemory));
    }

    /// <summary>Takes over what the monitor has read, and what Redis tells of itself (which the cache asks every few seconds at most).</summary>
    public async Task OnReadingAsync(MonitorReading reading, CancellationToken cancellationToken)
    {
        List<Measurement<double>> parts = [Part("ephemeris", reading.EphemerisFailure is null)];
        if (reading.Redis != RedisState.None)
        {
            parts.Add(Part("redis", reading.Redis == RedisState.Available));
        }

        var memory = reading.Redis == RedisState.Available ? await _cache.RedisMemoryAsync(cancellationToken) : null;
        lock (_lock)
        {
            _parts = [.. parts];
            _room = reading.Sample is { } sample ? sample.Disk is { } disk ? [new(disk.FreePercent)] : [] : _room;
            _redisMemory = memory is { } bytes ? [new(bytes)] : [];
        }
    }

    private static Measurement<double> Part(string name, bool isUp) => new(isUp ? 1 : 0, MetricLabel.Of("component", name));

    private Measurement<double>[] Read(ref Measurement<double>[] field)
    {
        lock (_lock)
        {
            return field;
        }
    }
}
