namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>The upper bounds of the buckets of histograms.</summary>
internal static class MetricBuckets
{
    /// <summary>Seconds of a request: a hit takes a tenth of a millisecond, a bulk submission seconds.</summary>
    public static readonly double[] Requests = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>Seconds of a computation: ten microseconds to a second.</summary>
    public static readonly double[] Computations = [0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1];

    /// <summary>Seconds of an access to the cache: a look into memory takes less than a microsecond, Redis a millisecond.</summary>
    public static readonly double[] Cache = [0.000001, 0.0000025, 0.000005, 0.00001, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5];

    /// <summary>Seconds of a job.</summary>
    public static readonly double[] Tasks = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600];

    /// <summary>Units of complexity.</summary>
    public static readonly double[] Complexity = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500];
}
