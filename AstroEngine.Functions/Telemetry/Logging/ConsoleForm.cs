namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>How lines are written on the console.</summary>
internal enum ConsoleForm
{
    /// <summary>As JSON, an object a line: for machines, and the default.</summary>
    Json,

    /// <summary>As text: for people, and the default in development.</summary>
    Text,
}
