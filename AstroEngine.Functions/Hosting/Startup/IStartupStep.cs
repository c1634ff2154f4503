namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>A part of the service that is started at its place in the order, and stopped in the reverse.</summary>
internal interface IStartupStep
{
    /// <summary>Its name in the log.</summary>
    string Name { get; }

    /// <summary>Starts it.</summary>
    /// <returns>What is to be said about it in the log.</returns>
    Task<string> StartAsync(CancellationToken cancellationToken);

    /// <summary>Stops it.</summary>
    Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
