namespace AstroEngine.Functions.Telemetry.Monitoring.Jobs;

/// <summary>The last count of jobs. Only functions can ask for jobs, so one of them leaves it here.</summary>
internal sealed class JobsBoard
{
    private JobsReading? _latest;

    /// <summary>The last count; null before the first.</summary>
    public JobsReading? Latest
    {
        get => Volatile.Read(ref _latest);
        set => Volatile.Write(ref _latest, value);
    }
}
