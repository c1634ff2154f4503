using System.Text.RegularExpressions;

namespace AstroEngine.Tests.Infra;

/// <summary>The rules of <c>infra/prometheus</c>, judged by Prometheus' own tool, and the pages that they name.</summary>
public sealed partial class PrometheusRuleTests
{
    private static readonly string Folder = RepositoryFiles.Path("infra", "prometheus");

    [Fact]
    public async Task Rules_AreWellFormed()
    {
        var (exit, output) = await Promtool.RunAsync(null, "check", "config", Path.Combine(Folder, "prometheus.yml"));
        Assert.True(exit == 0, output);
    }

    [Fact]
    public async Task Rules_RaiseWhatTheirTestsSay()
    {
        var tests = Directory.GetFiles(Path.Combine(Folder, "tests"), "*.test.yml");
        Assert.NotEmpty(tests);
        var (exit, output) = await Promtool.RunAsync(null, ["test", "rules", .. tests]);
        Assert.True(exit == 0, output);
    }

    [Fact]
    public void Alerts_AllOfThem_AreTestedToRaise()
    {
        var tests = string.Concat(Directory.GetFiles(Path.Combine(Folder, "tests")).Select(File.ReadAllText));
        Assert.All(Alerts(), alert => Assert.Matches($@"alertname: {alert}\s+exp_alerts:\s+- exp_labels", tests));
    }

    [Fact]
    public void Alerts_EachNamesItsChapterOfTheRunbook()
    {
        var chapters = ChapterPattern().Matches(File.ReadAllText(RepositoryFiles.Path("docs", "runbook.md")))
            .Select(m => m.Groups["title"].Value.ToLowerInvariant().Replace(' ', '-')).ToHashSet();
        var links = RunbookPattern().Matches(File.ReadAllText(Path.Combine(Folder, "rules", "alerts.yml"))).Select(m => m.Groups["anchor"].Value).ToList();

        Assert.Equal(AlertPattern().Count(File.ReadAllText(Path.Combine(Folder, "rules", "alerts.yml"))), links.Count);
        Assert.All(links, link => Assert.Contains(link, chapters));
        Assert.All(Alerts(), alert => Assert.Contains(WordPattern().Replace(alert, "-$0").ToLowerInvariant(), chapters));
    }

    private static List<string> Alerts() =>
        [.. AlertPattern().Matches(File.ReadAllText(Path.Combine(Folder, "rules", "alerts.yml"))).Select(m => m.Groups["name"].Value).Distinct()];

    [GeneratedRegex(@"- alert: (?<name>\w+)")]
    private static partial Regex AlertPattern();

    [GeneratedRegex(@"runbook: docs/runbook\.md#(?<anchor>[a-z-]+)")]
    private static partial Regex RunbookPattern();

    [GeneratedRegex(@"^## (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex ChapterPattern();

    [GeneratedRegex(@"(?<=.)[A-Z]")]
    private static partial Regex WordPattern();
}
