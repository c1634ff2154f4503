using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Jobs.Orchestrations;

/// <summary>Tells the running activities of a job to stop: they look for its marker while they compute.</summary>
public sealed class StopActivity(CancelMarker marker)
{
    /// <summary>The name of the function.</summary>
    public const string Name = "StopJob";

    /// <summary>Sets the marker.</summary>
    [Function(Name)]
    public Task Run([ActivityTrigger] string job, CancellationToken cancellationToken) => marker.SetAsync(job, cancellationToken);
}
