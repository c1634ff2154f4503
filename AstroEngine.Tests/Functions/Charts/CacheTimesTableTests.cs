using AstroEngine.Functions.Caching.Times;
using AstroEngine.Functions.Charts;
using AstroEngine.Tests.Infra;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Tests.Functions.Charts;

/// <summary>The table of times to live in docs/caching.md against the calculations.</summary>
public sealed class CacheTimesTableTests
{
    [Fact]
    public async Task Table_Documented_HasEveryKindWithItsTime()
    {
        await using var services = EngineProvider.Build();
        var catalog = services.GetRequiredService<CalculationCatalog>();

        var rows = catalog.Names
            .Select(name => $"| `{name}` | `Cache__Ttl__{EnvironmentName(name)}` | {CacheTime.Render(catalog.Get(name).DefaultTimeToLive)} |")
            .ToList();
        Assert.True(rows.SequenceEqual(Rows()), $"The table of times to live in docs/caching.md must be\n{string.Join('\n', rows)}");
    }

    [Fact]
    public async Task Start_WrongTime_IsRefusedWithTheNameOfTheSetting()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningService.StartAsync(("Cache__Ttl__natal", "a day")));
        Assert.Contains("Cache:Ttl:natal", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_TimeOfNoKind_IsRefusedWithTheNameOfTheSetting()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningService.StartAsync(("Cache__Ttl__natl", "60")));
        Assert.Contains("Cache:Ttl:natl", failure.Message, StringComparison.Ordinal);
    }

    private static string EnvironmentName(string kind) => string.Concat(kind.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IEnumerable<string> Rows() => File.ReadLines(RepositoryFiles.Path("docs", "caching.md"))
        .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("Cache__Ttl__", StringComparison.Ordinal));
}
