namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Jobs for the routes of jobs.</summary>
internal static class FuzzJobs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Submits one of each kind.</summary>
    /// <returns>Their ids.</returns>
    public static async Task<IReadOnlyList<string>> SubmitAsync(RunningService service)
    {
        ServiceAnswer[] answers =
        [
            await service.PostAsync("/jobs/bulk-charts", $$"""{"calculation":"natal","zodiac":"lahiri","items":[{{SampleBirth.Json}},{"birth_date":"x"}]}"""),
            await service.PostAsync("/jobs/natal-chart?zodiac=lahiri", SampleBirth.Json),
            await service.PostAsync("/jobs/natal-chart", SampleBirth.With("\"zodiac\":\"lahiri\"")),
            await service.PostAsync("/jobs/complete-analysis", SampleBirth.Json),
        ];
        return [.. answers.Where(a => a.Status == 202).Select(a => a.Json.GetProperty("id").GetString()!)];
    }

    /// <summary>Waits until no job is left and the service has had time to tidy up.</summary>
    public static async Task SettleAsync(RunningService service)
    {
        using var time = new CancellationTokenSource(Patience);
        while (!time.IsCancellationRequested)
        {
            var depth = (await service.GetAsync("/queue/stats")).Body;
            if (depth.Contains("\"pending\":0", StringComparison.Ordinal) && depth.Contains("\"running\":0", StringComparison.Ordinal))
            {
                break;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        await Task.Delay(TimeSpan.FromSeconds(1));
    }
}
