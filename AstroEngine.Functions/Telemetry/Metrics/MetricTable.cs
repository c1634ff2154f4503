namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>Every metric of the service.</summary>
internal static class MetricTable
{
    // Routes by methods by statuses. Routes are some hundred; each has two or three methods and half a dozen statuses.
    private const int OfRequests = 4000;

    public static readonly MetricDefinition Requests = new(
        "astro_engine_requests_total", "Requests that reached a function, by route template.", "method", "endpoint", "status")
    {
        Limit = OfRequests,
    };

    public static readonly MetricDefinition RequestDuration = new(
        "astro_engine_request_duration_seconds", "Time from the function's turn to the last byte of the answer; streams are left out.", "method", "endpoint")
    {
        Buckets = MetricBuckets.Requests,
        Limit = 1000,
    };

    public static readonly MetricDefinition ApiResponseTime = new(
        "astro_engine_api_response_time_seconds", "The same as the request duration, of answers without a fault of the service, over all methods.", "endpoint")
    {
        Buckets = MetricBuckets.Requests,
    };

    public static readonly MetricDefinition UserInteractions = new(
        "astro_engine_user_interactions_total", "Requests that somebody wants something by: chart, batch, job or operations; probes and pages are left out.", "interaction");

    public static readonly MetricDefinition ConcurrentUsers = new(
        "astro_engine_concurrent_users_active", "Requests in flight but those for probes, metrics and pages.");

    public static readonly MetricDefinition ActiveUsers = new(
        "astro_engine_active_users", "Distinct callers, by key or else by address, of the last five minutes; an estimate, wrong by 1.6 percent usually.");

    public static readonly MetricDefinition ErrorRate = new(
        "astro_engine_error_rate_percentage", "Answers with a status of 500 or above in percent of all requests of the last five minutes.");

    public static readonly MetricDefinition ChartRequests = new(
        "astro_engine_chart_requests_total", "Charts that valid requests and items of batches asked for, from the cache or not; those of jobs are among the calculations alone.", "chart");

    public static readonly MetricDefinition Calculations = new(
        "astro_engine_calculations_total", "Charts that were computed, for requests, batches, jobs and ahead of requests.", "calculation_type", "ayanamsa")
    {
        Limit = 4000,
    };

    public static readonly MetricDefinition CalculationDuration = new(
        "astro_engine_calculation_duration_seconds", "Time to compute a chart and write it as JSON.", "calculation_type")
    {
        Buckets = MetricBuckets.Computations,
    };

    public static readonly MetricDefinition Complexity = new(
        "astro_engine_calculation_complexity", "What computed charts weigh: the cost of their kind in units of ten microseconds times their points.")
    {
        Buckets = MetricBuckets.Complexity,
    };

    public static readonly MetricDefinition EphemerisAccess = new(
        "astro_engine_ephemeris_access_total", "Passes of a calculation over an ephemeris, by what answered: pack or swiss.", "file_type");

    public static readonly MetricDefinition EphemerisCalculation = new(
        "astro_engine_ephemeris_calculation_seconds", "Time of one pass of a calculation over an ephemeris, without waiting for it.")
    {
        Buckets = MetricBuckets.Computations,
    };

    public static readonly MetricDefinition CacheHits = new("astro_engine_cache_hits_total", "Look-ups answered from a tier of the cache.", "tier", "kind");

    public static readonly MetricDefinition CacheMisses = new("astro_engine_cache_misses_total", "Look-ups that no tier of the cache answered.", "kind");

    public static readonly MetricDefinition CachePerformance = new(
        "astro_engine_cache_performance_seconds", "Time of an access to a tier of the cache.", "tier", "operation")
    {
        Buckets = MetricBuckets.Cache,
    };

    public static readonly MetricDefinition CacheOperations = new(
        "astro_engine_cache_operations_total", "Operations of the cache: get, set, clear, invalidate.", "operation", "result");

    public static readonly MetricDefinition Tasks = new(
        "astro_engine_tasks_total", "Jobs by what became of them: accepted, completed, failed, cancelled.", "kind", "status");

    public static readonly MetricDefinition TaskDuration = new(
        "astro_engine_task_duration_seconds", "Time from the beginning of a job's orchestration to its end.", "kind")
    {
        Buckets = MetricBuckets.Tasks,
    };

    public static readonly MetricDefinition TaskQueueLength = new(
        "astro_engine_task_queue_length", "Jobs that wait, run or are held, of all instances of the service, when they were last counted.");

    public static readonly MetricDefinition CpuUsage = new(
        "astro_engine_cpu_usage_percentage", "Processor time of the process in percent of all its cores, since the collection before.");

    public static readonly MetricDefinition MemoryUsage = new(
        "astro_engine_memory_usage_percentage", "Resident memory in percent of what the process may have.");

    public static readonly MetricDefinition MemoryBytes = new("astro_engine_memory_usage_bytes", "Resident memory of the process.");

    public static readonly MetricDefinition AppInfo = new(
        "astro_engine_app_info", "Always 1; its labels tell the version, the environment and the features that are on.", "version", "environment", "features");

    public static readonly MetricDefinition ComponentUp = new(
        "astro_engine_component_up", "1 for a part of the service that works, 0 for one that does not; a part that is not in use has no value.", "component");

    public static readonly MetricDefinition DataFree = new(
        "astro_engine_data_free_percentage", "Room that is left on the volume of DATA, in percent of the whole.");

    public static readonly MetricDefinition RedisMemory = new("astro_engine_redis_memory_bytes", "Memory of the Redis server, as it says itself.");

    public static readonly MetricDefinition ThreadPoolThreads = new("astro_engine_thread_pool_threads", "Threads of the runtime's pool.");

    public static readonly MetricDefinition ThreadPoolQueue = new("astro_engine_thread_pool_queue_length", "Work that waits for a thread of the runtime's pool.");

    public static readonly MetricDefinition StartTime = new("process_start_time_seconds", "When the process began, in seconds since 1970.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
    [
        Requests, RequestDuration, ApiResponseTime, UserInteractions, ConcurrentUsers, ActiveUsers, ErrorRate, ChartRequests, Calculations,
        CalculationDuration, Complexity, EphemerisAccess, EphemerisCalculation, CacheHits, CacheMisses, CachePerformance, CacheOperations, Tasks,
        TaskDuration, TaskQueueLength, CpuUsage, MemoryUsage, MemoryBytes, AppInfo, ComponentUp, DataFree, RedisMemory,
        ThreadPoolThreads, ThreadPoolQueue, StartTime,
    ];
}
