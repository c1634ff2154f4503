using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace AstroEngine.Functions.Precompute.Packs;

/// <summary>Brings the packs of a span one after another. Stopped at any moment, it goes on with the pack that it was at.</summary>
public static class PackOrchestration
{
    /// <summary>The name of the orchestrator.</summary>
    public const string Name = "PrecomputePacks";

    /// <summary>The id of its only instance.</summary>
    public const string InstanceId = "precompute-packs";

    private const int Attempts = 3;
    private const int Finished = 100;

    // Without the library, or beyond its data, another attempt meets the same.
    private static readonly TaskOptions Retries = new(new RetryPolicy(Attempts, TimeSpan.FromSeconds(30), backoffCoefficient: 2)
    {
        HandleFailure = static failure =>
            !failure.IsCausedBy<EphemerisUnavailableException>() && !failure.IsCausedBy<EphemerisRangeException>(),
    });

    /// <summary>Runs it. The input is a span such as <c>1700-2300</c>; without one, the setting <c>PackSpan</c> counts.</summary>
    [Function(Name)]
    public static async Task<PackReport> RunAsync([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var missing = await context.CallActivityAsync<IReadOnlyList<PackFile>>(PackActivities.ListName, context.GetInput<string>());
        List<PackFailure> failures = [];
        for (var done = 0; done < missing.Count; done++)
        {
            var progress = Finished * done / missing.Count;
            context.SetCustomStatus(new PackProgress(progress, $"building {missing[done].Years}", done, missing.Count, failures.Count));
            if (await TryBringAsync(context, missing[done]) is { } failure)
            {
                failures.Add(failure);
            }
        }

        context.SetCustomStatus(new PackProgress(Finished, "done", missing.Count, missing.Count, failures.Count));
        return new PackReport(missing.Count, missing.Count - failures.Count, failures);
    }

    private static async Task<PackFailure?> TryBringAsync(TaskOrchestrationContext context, PackFile file)
    {
        try
        {
            await context.CallActivityAsync(PackActivities.BuildName, file, Retries);
            return null;
        }
        catch (TaskFailedException e)
        {
            return new PackFailure(file.Years, e.FailureDetails?.ErrorMessage ?? e.Message);
        }
    }
}
