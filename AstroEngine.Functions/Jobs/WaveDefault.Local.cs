namespace AstroEngine.Functions.Jobs;

/// <summary>How many activities of one orchestration are under way at a time, unless a setting says otherwise.</summary>
/// <remarks>One machine: some more than a core or two can compute, since each waits for the disk now and then.</remarks>
internal static class WaveDefault
{
    /// <summary>The number.</summary>
    public const int Activities = 4;
}
