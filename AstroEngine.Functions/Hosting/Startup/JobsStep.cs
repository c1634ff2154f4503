using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>Jobs: looks whether their store answers. Their engine is the host's.</summary>
internal sealed class JobsStep(IObjectStore store, FeatureOptions features, TimeProvider clock) : IStartupStep
{
    private const string Anything = "startup/none";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public string Name => "jobs";

    /// <inheritdoc />
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        if (!features.Jobs)
        {
            return "off";
        }

        try
        {
            await store.ExistsAsync(Anything, cancellationToken).WaitAsync(Patience, clock, cancellationToken);
            return "their store answers";
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // Charts go on without jobs, and /health says what is wrong.
            return $"their store does not answer: {e.Message}";
        }
    }
}
