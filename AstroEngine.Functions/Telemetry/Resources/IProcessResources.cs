namespace AstroEngine.Functions.Telemetry.Resources;

/// <summary>Reads what the process uses. A reading takes microseconds and waits for nothing.</summary>
internal interface IProcessResources
{
    /// <summary>The cores that the process may use; a fraction of one in a container counts as a whole one.</summary>
    int Cores { get; }

    /// <summary>Reads what is used now.</summary>
    ProcessReading Read();
}
