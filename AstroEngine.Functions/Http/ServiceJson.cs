using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Jobs.Http;
using AstroEngine.Functions.Jobs.Submission;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Operations;
using AstroEngine.Functions.Operations.Alerts;
using AstroEngine.Functions.Operations.Cache;
using AstroEngine.Functions.Operations.Logging;
using AstroEngine.Functions.Operations.Metrics;
using AstroEngine.Functions.Operations.SystemStatus;
using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Telemetry.Monitoring.Actions;

namespace AstroEngine.Functions.Http;

/// <summary>How small documents are written: snake_case, source-generated.</summary>
[JsonSerializable(typeof(AlertAnnouncement))]
[JsonSerializable(typeof(AlertsDocument))]
[JsonSerializable(typeof(CacheStatsDocument))]
[JsonSerializable(typeof(CacheClearDocument))]
[JsonSerializable(typeof(LoggingAggregationDocument))]
[JsonSerializable(typeof(LoggingLevelsDocument))]
[JsonSerializable(typeof(LoggingStatusDocument))]
[JsonSerializable(typeof(LoggingTestDocument))]
[JsonSerializable(typeof(HealthDocument))]
[JsonSerializable(typeof(SystemStatusDocument))]
[JsonSerializable(typeof(ProbeDocument))]
[JsonSerializable(typeof(ZodiacsDocument))]
[JsonSerializable(typeof(HouseSystemsDocument))]
[JsonSerializable(typeof(VocabularyDocument))]
[JsonSerializable(typeof(JobDocument))]
[JsonSerializable(typeof(JobListDocument))]
[JsonSerializable(typeof(JobPurgeDocument))]
[JsonSerializable(typeof(QueueStatsDocument))]
[JsonSerializable(typeof(IdempotencyRecord))]
[JsonSerializable(typeof(JobAccepted))]
[JsonSerializable(typeof(JobAnnouncement))]
[JsonSerializable(typeof(PrecomputeRecord))]
[JsonSerializable(typeof(ErrorCodesDocument))]
[JsonSerializable(typeof(ErrorCodeEntry))]
[JsonSerializable(typeof(MetricsDocument))]
[JsonSerializable(typeof(PerformanceDocument))]
internal sealed partial class ServiceJson : JsonSerializerContext
{
    /// <summary>The context with readable text: ° and ' stay as they are.</summary>
    public static ServiceJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
