namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>The ids of all events that the service logs. An id keeps its meaning for ever; docs/logging.md has the same table.</summary>
internal static class LogEvents
{
    // Requests.
    public const int ApiRequestCompleted = 1000;
    public const int CalculationStarted = 1001;
    public const int CalculationCompleted = 1002;
    public const int PerformanceThresholdExceeded = 1003;
    public const int ApplicationError = 1004;
    public const int StoreUnreachable = 1005;
    public const int RequestLinesLeftOut = 1006;

    // Cache.
    public const int CacheOperation = 1100;
    public const int RedisNotConfigured = 1101;
    public const int RedisMisconfigured = 1102;
    public const int RedisUnavailable = 1103;
    public const int RedisConnected = 1104;
    public const int RedisBack = 1105;
    public const int RedisAnsweredWithError = 1106;
    public const int UserTouchesNotNoted = 1107;

    // Jobs.
    public const int JobAccepted = 1200;
    public const int JobNotStarted = 1201;
    public const int ItemNotComputed = 1202;
    public const int JobStoreSilent = 1203;
    public const int JobEnded = 1204;

    // Precomputation.
    public const int PrecomputeCompleted = 1300;
    public const int PrecomputeFailed = 1301;
    public const int PrecomputeStillRunning = 1302;
    public const int PrecomputeNotRecorded = 1303;
    public const int PrecomputeRecordUnreadable = 1304;
    public const int PrecomputeImpossible = 1305;

    // Ephemeris.
    public const int PackSupplied = 1400;
    public const int PackLeftOut = 1401;
    public const int PacksNotUpdated = 1402;
    public const int ReferenceMissing = 1403;

    // Logging itself.
    public const int LevelChanged = 1900;
    public const int TestDebug = 1910;
    public const int TestInfo = 1911;
    public const int TestWarning = 1912;
    public const int TestError = 1913;
    public const int TestCritical = 1914;

    // Monitoring.
    public const int ResourcesUnreadable = 7001;
    public const int VolumeUnreadable = 7002;
    public const int MonitorFailed = 7003;
    public const int AlertChanged = 7004;
    public const int LoadShed = 7005;
    public const int LoadShedNoMore = 7006;
    public const int MemoryTierShrunk = 7007;
    public const int MemoryTierRestored = 7008;
    public const int SoftMemoryLimitExceeded = 7009;
    public const int HardMemoryLimitExceeded = 7010;
    public const int AlertNotPosted = 7011;
    public const int JobsNotCounted = 7012;
    public const int AlertWebhookFailed = 7013;

    // Start and stop.
    public const int StartStepDone = 7101;
    public const int StartStepFailed = 7102;
    public const int StopWaited = 7103;
    public const int StopStepDone = 7104;
    public const int StopStepFailed = 7105;
}
