namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>The warm-up, unless <c>Features:WarmUp</c> is off: it goes on beside the rest of the start.</summary>
internal sealed class WarmUpStep(StartupWarmUp warmUp, FeatureOptions features) : IStartupStep
{
    /// <inheritdoc />
    public string Name => "warm-up";

    /// <inheritdoc />
    public Task<string> StartAsync(CancellationToken cancellationToken)
    {
        if (!features.WarmUp)
        {
            return Task.FromResult("off");
        }

        warmUp.Begin();
        return Task.FromResult("begun");
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => warmUp.EndAsync();
}
