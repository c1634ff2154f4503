using AstroEngine.Functions.Operations;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>The health check: a service that can compute no chart starts all the same, and says so here, in its probes and in an alert.</summary>
internal sealed class HealthStep(EphemerisHealth ephemeris) : IStartupStep
{
    /// <inheritdoc />
    public string Name => "health check";

    /// <inheritdoc />
    public async Task<string> StartAsync(CancellationToken cancellationToken) =>
        await ephemeris.FailureAsync(cancellationToken) ?? "charts can be computed";
}
