namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Where the lines of this host go.</summary>
internal interface ILogOutputs
{
    /// <summary>How the outputs are.</summary>
    LogOutputsStatus Read();
}
