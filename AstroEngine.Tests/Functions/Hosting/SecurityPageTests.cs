using System.Text.RegularExpressions;
using AstroEngine.Tests.Infra;

namespace AstroEngine.Tests.Functions.Hosting;

/// <summary>What SECURITY.md says is tested, is.</summary>
public sealed partial class SecurityPageTests
{
    [Fact]
    public void Tests_OfTheThreats_Exist()
    {
        var named = Names().Matches(File.ReadAllText(RepositoryFiles.Path("SECURITY.md"))).Select(m => m.Groups["name"].Value).Distinct().ToList();
        var known = typeof(SecurityPageTests).Assembly.GetTypes().Select(t => t.Name).ToHashSet();
        Assert.True(named.Count > 20);
        Assert.All(named, name => Assert.Contains(name, known));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`")]
    private static partial Regex Names();
}
