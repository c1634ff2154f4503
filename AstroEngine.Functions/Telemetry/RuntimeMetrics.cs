using OpenTelemetry.Metrics;

namespace AstroEngine.Functions.Telemetry;

/// <summary>What is taken of the metrics of the runtime, and under which names.</summary>
internal static class RuntimeMetrics
{
    // Its label would tell everybody the types of the code's inside.
    private const string Exceptions = "dotnet.exceptions";

    /// <summary>The name that a metric is given; null for one that is left out.</summary>
    /// <remarks>
    /// What ends in <c>_count</c> belongs to a histogram in Prometheus. The runtime counts the threads and the queue of its pool by counters,
    /// though they fall as well as rise: <see cref="Metrics.MetricTable"/> has gauges of both.
    /// </remarks>
    public static string? Of(string instrument) => instrument switch
    {
        "dotnet.thread_pool.thread.count" or "dotnet.thread_pool.queue.length" => null,
        "dotnet.process.cpu.count" => "dotnet.process.cpus",
        "dotnet.timer.count" => "dotnet.timers",
        "dotnet.assembly.count" => "dotnet.assemblies",
        "dotnet.thread_pool.work_item.count" => "dotnet.thread_pool.work_items",
        _ => instrument,
    };

    /// <summary>How an instrument is collected.</summary>
    /// <param name="instrument">Its name.</param>
    /// <param name="limit">The most combinations of labels that are kept apart.</param>
    public static MetricStreamConfiguration Stream(string instrument, int limit) => Of(instrument) is { } name
        ? new MetricStreamConfiguration { Name = name, CardinalityLimit = limit, TagKeys = instrument == Exceptions ? [] : null }
        : MetricStreamConfiguration.Drop;
}
