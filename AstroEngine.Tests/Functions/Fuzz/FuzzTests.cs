using AstroEngine.Tests.Functions.Telemetry.Metrics;
using Xunit.Abstractions;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Thousands of requests that nobody thought of, to every route: none may hurt the service.</summary>
[Collection(FuzzGroup.Name)]
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int MemoryGrowth = 192;
    private const int EnoughForEveryRoute = 10_000;
    private const double LeastValidShare = 0.5;

    [Fact]
    public async Task Service_GeneratedRequests_AnswersAllAndLivesOn()
    {
        var settings = FuzzSettings.FromEnvironment();
        await using var service = await RunningService.StartAsync();
        var run = new FuzzRun(service, settings);

        await run.GoAsync();

        var statuses = string.Join(", ", run.Statuses.OrderBy(s => s.Key).Select(s => $"{s.Key}: {s.Value}"));
        output.WriteLine(
            $"{settings.Requests} requests to {run.Targets.Count} paths with seed {settings.Seed}: {statuses}; of those made to be right {run.ValidShare:P0} were answered; "
            + $"memory {run.Memory.Quarter} MB after a quarter, {run.Memory.End} MB after all");
        Assert.True(
            run.Findings.Count == 0,
            $"FUZZ_SEED={settings.Seed} FUZZ_ONLY=number sends one again.\n\n{string.Join('\n', run.Findings)}");
        Assert.Equal(200, (await service.GetAsync("/health/live")).Status);
        Assert.Empty(await LabelMistakesAsync(service));
        Assert.DoesNotContain(service.Log.Split('\n'), IsFailure);
        Assert.True(run.Memory.End - run.Memory.Quarter < MemoryGrowth, $"Memory grew from {run.Memory.Quarter} to {run.Memory.End} MB.");
        Assert.True(run.ValidShare > LeastValidShare, $"Most of what was made to be right was refused:\n{string.Join('\n', run.Refusals)}");
        if (settings.Requests >= EnoughForEveryRoute)
        {
            Assert.True(run.NeverAnswered.Count == 0, $"Never answered: {string.Join(", ", run.NeverAnswered)}");
        }
    }

    [Fact]
    public void Make_SameSeedAndNumber_IsTheSameRequest()
    {
        IReadOnlyList<FuzzTarget> targets = [Target("{zodiac}/natal", "get", "post"), Target("jobs/bulk-charts", "post")];

        var first = new FuzzGenerator(1, targets, []);
        var second = new FuzzGenerator(1, targets, []);

        Assert.All(Enumerable.Range(0, 500), number => Assert.Equal(first.Make(number).ToBytes(), second.Make(number).ToBytes()));
        Assert.NotEqual(first.Make(7).ToBytes(), new FuzzGenerator(2, targets, []).Make(7).ToBytes());
    }

    [Theory]
    [InlineData("must be one of mean, true, was an object", "mean|true", false)]
    [InlineData("must be a list of sun, moon, was an object", "sun|moon", true)]
    [InlineData("must be a number between -90 and 90, was an object", "", false)]
    public void Of_MessageOfTheService_ReadsWhatIsAllowed(string message, string choices, bool isList)
    {
        var field = FuzzField.Of("x", message);

        Assert.Equal(choices, string.Join('|', field.Choices));
        Assert.Equal(isList, field.IsList);
        Assert.Equal(message.Contains("between", StringComparison.Ordinal), field.Bounds is (-90, 90));
    }

    // Series grow with the lists behind their labels, never with what is sent.
    private static async Task<IReadOnlyList<string>> LabelMistakesAsync(RunningService service)
    {
        var zodiacs = (await service.GetAsync("/zodiacs")).Json.GetProperty("zodiacs").EnumerateArray().Select(z => z.GetProperty("name").GetString()!).ToHashSet();
        return MetricLabelCheck.Mistakes((await service.GetAsync("/metrics/json")).Json, zodiacs);
    }

    // The host logs jobs that end without a result because of what was asked, and tests of the log are lines of every level; those are no failures
    // of the service.
    private static bool IsFailure(string line) =>
        (line.Contains(" ERR ", StringComparison.Ordinal) || line.Contains(" FTL ", StringComparison.Ordinal))
        && !line.Contains(nameof(AstroEngine.Functions.Jobs.JobFailedException), StringComparison.Ordinal)
        && !line.Contains("This is a test of the log test=True", StringComparison.Ordinal);

    private static FuzzTarget Target(string path, params string[] methods) => new(
        new(path, path, methods, Microsoft.Azure.Functions.Worker.AuthorizationLevel.Function),
        path,
        [FuzzField.Unknown("birth_date"), FuzzField.Unknown("timezone"), new FuzzField("latitude", [], false, (-90, 90))]);
}
