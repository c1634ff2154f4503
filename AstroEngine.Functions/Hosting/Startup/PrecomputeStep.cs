using AstroEngine.Functions.Precompute;
using AstroEngine.Functions.Precompute.Packs;

namespace AstroEngine.Functions.Hosting.Startup;

/// <summary>Precompute: begins to watch for new packs. Its timers are the host's, which starts them when everything else is started.</summary>
internal sealed class PrecomputeStep(PackWatch watch, PrecomputeTasks tasks, PrecomputeSettings settings) : IStartupStep
{
    /// <inheritdoc />
    public string Name => "precompute";

    /// <inheritdoc />
    public async Task<string> StartAsync(CancellationToken cancellationToken)
    {
        await watch.StartAsync(cancellationToken);
        return $"{tasks.All.Count(t => settings.IsEnabled(t.Name))} of {tasks.All.Count} tasks are on";
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => watch.StopAsync(cancellationToken);
}
