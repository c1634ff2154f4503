namespace AstroEngine.Functions.Telemetry.Monitoring.Alerts;

/// <summary>What a rule saw at one evaluation.</summary>
/// <param name="Value">The value; null when there is too little to judge by, which counts as calm: an idle service is no sick one.</param>
internal readonly record struct Observation(double? Value)
{
    /// <summary>Too little to judge by.</summary>
    public static Observation TooLittle => default;

    /// <summary>A fault that is there or not.</summary>
    public static Observation Fault(bool isThere) => new(isThere ? 1 : 0);
}
