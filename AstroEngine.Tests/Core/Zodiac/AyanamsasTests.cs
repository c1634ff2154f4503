using System.Text.RegularExpressions;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Zodiac;

public sealed partial class AyanamsasTests
{
    [Fact]
    public void All_AgainstTheHeaderOfLibswe_HoldsEveryConstant()
    {
        var header = File.ReadAllText("/usr/include/swephexp.h");
        var constants = Constant().Matches(header)
            .Select(m => (Name: m.Groups[1].Value.ToLowerInvariant(), Number: int.Parse(m.Groups[2].Value)))
            .Where(c => c.Name != "user")
            .ToList();

        Assert.Equal(47, constants.Count);
        Assert.Equal(constants, Ayanamsas.All.Select(a => (a.Name, a.SwissNumber)));
    }

    [Theory]
    [InlineData("kp", "krishnamurti")]
    [InlineData("yukteswar", "yukteshwar")]
    [InlineData("lahiri", "lahiri")]
    public void Find_NameOrAlias_GivesTheAyanamsa(string name, string expected) => Assert.Equal(expected, Ayanamsas.Find(name)?.Name);

    [Theory]
    [InlineData("Lahiri")]
    [InlineData("")]
    [InlineData("user")]
    public void Find_AnythingElse_GivesNothing(string name) => Assert.Null(Ayanamsas.Find(name));

    [GeneratedRegex(@"^#define SE_SIDM_(\w+)\s+(\d+)", RegexOptions.Multiline)]
    private static partial Regex Constant();
}
