namespace AstroEngine.Functions.Jobs;

/// <summary>How many activities of one orchestration are under way at a time, unless a setting says otherwise.</summary>
/// <remarks>Instances are added as activities wait: enough of them for several.</remarks>
internal static class WaveDefault
{
    /// <summary>The number.</summary>
    public const int Activities = 32;
}
