using System.Text.RegularExpressions;
using AstroEngine.Tests.Functions.Operations.Logging;

namespace AstroEngine.Tests.Infra;

/// <summary>What the runbook tells people to type works.</summary>
public sealed partial class RunbookTests(LoggedServiceFixture fixture) : IClassFixture<LoggedServiceFixture>
{
    private static readonly string Runbook = File.ReadAllText(RepositoryFiles.Path("docs/runbook.md"));

    public static TheoryData<string> Commands => [.. Found];

    private static IEnumerable<string> Found =>
        Command().Matches(Runbook).Select(m => m.Value.Trim('`', '\n')).Where(c => c.Contains("$astro", StringComparison.Ordinal) || c.Contains(".log", StringComparison.Ordinal)).Distinct();

    [Fact]
    public void Commands_OfTheRunbook_AreFound() => Assert.InRange(Found.Count(), 12, 60);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Command_OfTheRunbook_AnswersWithWhatItAsksFor(string command)
    {
        await fixture.Service.PostAsync("/logging/test", "{}");
        await fixture.LinesAsync("astro-error.log", l => l.Contains("\"level\":\"ERROR\"", StringComparison.Ordinal));
        var astro = fixture.Service.Client.BaseAddress!.ToString().TrimEnd('/');
        var output = await Shell.RunAsync(command, fixture.Logs, ("astro", astro));
        Assert.False(output.Trim() is "null", command);
        Assert.DoesNotContain("urn:", output, StringComparison.Ordinal);
    }

    // Code within a line that is typed into a shell, and the lines of blocks.
    [GeneratedRegex(@"(?<!`)`(curl|jq) [^`]+`(?!`)|(?<=\n)curl [^\n`]+\n")]
    private static partial Regex Command();
}
