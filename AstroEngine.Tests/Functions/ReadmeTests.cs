using System.Text.Json;
using System.Text.RegularExpressions;
using AstroEngine.Tests.Infra;

namespace AstroEngine.Tests.Functions;

/// <summary>What the README says is true.</summary>
[Collection(ServiceGroup.Name)]
public sealed partial class ReadmeTests(ServiceFixture fixture)
{
    private static readonly string Readme = File.ReadAllText(RepositoryFiles.Path("README.md"));

    [Fact]
    public async Task Request_OfTheReadme_GetsItsAnswer()
    {
        var request = Request().Match(Readme);
        var answer = await fixture.Service.PostAsync(request.Groups["path"].Value, request.Groups["body"].Value);

        Assert.Equal(200, answer.Status);
        Contains(JsonDocument.Parse(Answer().Match(Readme).Groups["body"].Value).RootElement, answer.Json, "answer");
    }

    [Fact]
    public async Task Link_OfTheReadme_Works()
    {
        var link = Link().Match(Readme).Groups["path"].Value;
        Assert.Equal(200, (await fixture.Service.GetAsync(link)).Status);
    }

    [Fact]
    public void Files_OfTheReadme_Exist()
    {
        var files = Markdown().Matches(Readme).Select(m => m.Groups["file"].Value).Where(f => !f.Contains("://", StringComparison.Ordinal));
        Assert.All(files, file => Assert.True(Path.Exists(RepositoryFiles.Path(file)), file));
    }

    /// <summary>The README shortens the answer, but what it shows must be there.</summary>
    private static void Contains(JsonElement expected, JsonElement actual, string path)
    {
        Assert.Equal(expected.ValueKind, actual.ValueKind);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in expected.EnumerateObject())
                {
                    Assert.True(actual.TryGetProperty(member.Name, out var value), $"{path}.{member.Name} is missing");
                    Contains(member.Value, value, $"{path}.{member.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                for (var i = 0; i < expected.GetArrayLength(); i++)
                {
                    Contains(expected[i], actual[i], $"{path}[{i}]");
                }

                break;
            case JsonValueKind.Number:
                Assert.True(Math.Abs(expected.GetDouble() - actual.GetDouble()) < 1e-9, $"{path}: {expected} in the README, {actual} in truth");
                break;
            default:
                Assert.Equal(expected.ToString(), actual.ToString());
                break;
        }
    }

    [GeneratedRegex(@"curl -s http://localhost:7071(?<path>\S+).*?-d '(?<body>\{.*?\})'", RegexOptions.Singleline)]
    private static partial Regex Request();

    [GeneratedRegex(@"```json\n(?<body>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Answer();

    [GeneratedRegex(@"`http://localhost:7071(?<path>/tropical[^`]+)`")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\((?<file>[^)#]+)\)")]
    private static partial Regex Markdown();
}
