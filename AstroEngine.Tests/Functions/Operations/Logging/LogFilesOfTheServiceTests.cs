using System.Text.Json;
using System.Text.RegularExpressions;
using AstroEngine.Tests.Infra;

namespace AstroEngine.Tests.Functions.Operations.Logging;

/// <summary>What a running service writes, read as docs/logging.md reads it.</summary>
public sealed partial class LogFilesOfTheServiceTests(LoggedServiceFixture fixture) : IClassFixture<LoggedServiceFixture>
{
    private static readonly string Guide = File.ReadAllText(RepositoryFiles.Path("docs/logging.md"));

    public static TheoryData<string> Queries =>
        [.. Block().Match(Guide).Groups["commands"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#'))];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_OfTheGuide_FindsSomething(string command)
    {
        // A line of an error that is no test, for the queries about those.
        await fixture.Service.PostAsync("/logging/levels", """{"level":"DEBUG","source":"Nothing","for":"1s"}""");
        await fixture.LinesAsync("astro-error.log", l => l.Contains("\"event_id\":1900", StringComparison.Ordinal));
        var found = await Shell.RunAsync(command, fixture.Logs);
        Assert.False(string.IsNullOrWhiteSpace(found), command);
        Assert.DoesNotContain("null", Optional().Replace(found, string.Empty), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_AfterTraffic_HaveEachLineWhereItBelongs()
    {
        await fixture.Service.PostAsync("/logging/test", "{}");
        var main = await fixture.LinesAsync("astro.log", l => l.Contains("\"level\":\"CRITICAL\"", StringComparison.Ordinal));
        var errors = await fixture.LinesAsync("astro-error.log", l => l.Contains("\"level\":\"CRITICAL\"", StringComparison.Ordinal));
        var slow = await File.ReadAllLinesAsync(Path.Combine(fixture.Logs, "astro-performance.log"));

        Assert.All(main.Concat(errors).Concat(slow), line => JsonDocument.Parse(line).Dispose());
        Assert.All(errors, line => Assert.Contains(Read(line, "level"), (string[])["WARNING", "ERROR", "CRITICAL"]));
        Assert.All(slow, line => Assert.Equal("Performance threshold exceeded", Read(line, "event")));
        Assert.NotEmpty(slow);
        Assert.Subset(main.ToHashSet(), errors.ToHashSet());
        Assert.Subset(errors.ToHashSet(), slow.ToHashSet());
    }

    [Fact]
    public async Task Console_InTheFormOfMachines_HasTheLinesOfTheFile()
    {
        var file = await fixture.LinesAsync("astro.log", l => l.Contains(fixture.Job, StringComparison.Ordinal));
        var console = fixture.Service.Log.Split('\n');
        Assert.Subset(console.Select(l => l.TrimEnd('\r')).ToHashSet(), file.Take(20).ToHashSet());
        var other = Assert.Single(console, l => l.Length > 0 && l[0] != '{');
        Assert.Contains("listens on", other, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_OfARequest_AllHaveItsCorrelationAndTraceId()
    {
        var lines = await fixture.LinesAsync("astro.log", l => l.Contains(LoggedServiceFixture.CorrelationId, StringComparison.Ordinal));
        var own = lines.Where(l => Read(l, "correlation_id") == LoggedServiceFixture.CorrelationId).ToList();
        Assert.Superset(
            new HashSet<string?> { "Calculation started", "Cache operation", "API request completed", "Calculation completed", "Performance threshold exceeded" },
            own.Select(l => Read(l, "event")).ToHashSet());
        var trace = Assert.Single(own.Select(l => Read(l, "trace_id")).Distinct());
        Assert.All(lines.Where(l => Read(l, "trace_id") == trace), l => Assert.Equal(LoggedServiceFixture.CorrelationId, Read(l, "correlation_id")));
    }

    [Fact]
    public async Task Lines_WrittenWithinAJob_HaveItsId()
    {
        var lines = await fixture.LinesAsync("astro.log", l => Read(l, "job_id") == fixture.Job);
        var accepted = Assert.Single(lines, l => Read(l, "event_id") == "1200");
        Assert.Equal(fixture.Job, Read(accepted, "job_id"));
        Assert.NotNull(Read(accepted, "correlation_id"));

        // Lines of the job itself: those with its id that no request wrote.
        Assert.Contains(lines, l => Read(l, "job_id") == fixture.Job && Read(l, "correlation_id") is null);
    }

    [Fact]
    public async Task CacheOperations_InTheLog_HaveTheBeginningOfTheirKeyAlone()
    {
        var lines = await fixture.LinesAsync("astro.log", l => Read(l, "event_id") == "1100");
        var keys = lines.Where(l => Read(l, "event_id") == "1100").Select(l => Read(l, "key")!).ToList();
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Matches(@"^.{20}\.\.\.$", key));
    }

    private static string? Read(string line, string name)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.TryGetProperty(name, out var value) ? value.ToString() : null;
    }

    // Names that not every line has.
    [GeneratedRegex("\"(endpoint|status|error_type|correlation_id)\":null")]
    private static partial Regex Optional();

    [GeneratedRegex(@"## Queries.*?```sh\n(?<commands>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
