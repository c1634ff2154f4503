using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.Functions.Telemetry.Logging;

public sealed class LogLevelNamesTests
{
    [Theory]
    [InlineData("DEBUG", LogLevel.Debug)]
    [InlineData("info", LogLevel.Information)]
    [InlineData("Warning", LogLevel.Warning)]
    [InlineData("eRRoR", LogLevel.Error)]
    [InlineData("CRITICAL", LogLevel.Critical)]
    public void TryParse_NameInAnyCase_IsItsLevel(string name, LogLevel expected)
    {
        Assert.True(LogLevelNames.TryParse(name, out var level));
        Assert.Equal(expected, level);
        Assert.Equal(name, LogLevelNames.Of(level), ignoreCase: true);
    }

    [Theory]
    [InlineData("Information")]
    [InlineData("TRACE")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData(null)]
    public void TryParse_AnythingElse_IsNone(string? name) => Assert.False(LogLevelNames.TryParse(name, out _));
}
