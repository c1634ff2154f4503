using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Tests.LocalHost.Hosting;

public sealed class LoggingDefaultsTests
{
    private const string HostJson = """
        { "version": "2.0", "logging": { "logLevel": { "default": "Error", "Function": "Debug" } } }
        """;

    [Theory]
    [InlineData("Any", LogLevel.Information)]
    [InlineData("Microsoft.AspNetCore.Routing", LogLevel.Warning)]
    [InlineData("Microsoft.Hosting.Lifetime", LogLevel.Warning)]
    public void Level_NothingConfigured_IsTheDefault(string category, LogLevel expected) =>
        Assert.Equal(expected, LowestLevel(category, """{ "version": "2.0" }"""));

    [Theory]
    [InlineData("Any", LogLevel.Error)]
    [InlineData("Function.Natal", LogLevel.Debug)]
    public void Level_InHostJson_IsThat(string category, LogLevel expected) => Assert.Equal(expected, LowestLevel(category, HostJson));

    [Fact]
    public void Level_InTheSettings_WinsOverHostJson() =>
        Assert.Equal(LogLevel.Trace, LowestLevel("Any", HostJson, new() { ["Logging:LogLevel:Default"] = "Trace" }));

    [Fact]
    public void Providers_AppHasNone_IsAConsole()
    {
        using var directory = new HostDirectory();
        var builder = Create(directory);

        using var host = builder.Build();

        Assert.Equal("ConsoleLoggerProvider", Assert.Single(host.Services.GetServices<ILoggerProvider>()).GetType().Name);
    }

    [Fact]
    public void Providers_AppHasOne_StaysTheOnlyOne()
    {
        using var directory = new HostDirectory();
        var builder = Create(directory);
        builder.Logging.AddProvider(new LogCollector());

        using var host = builder.Build();

        Assert.IsType<LogCollector>(Assert.Single(host.Services.GetServices<ILoggerProvider>()));
    }

    private static LogLevel LowestLevel(string category, string hostJson, Dictionary<string, string?>? settings = null)
    {
        using var directory = new HostDirectory(hostJson);
        var builder = Create(directory, settings);
        builder.Logging.AddProvider(new LogCollector());
        using var host = builder.Build();
        var logger = host.Services.GetRequiredService<ILoggerFactory>().CreateLogger(category);
        return Enum.GetValues<LogLevel>().First(logger.IsEnabled);
    }

    private static FunctionsApplicationBuilder Create(HostDirectory directory, Dictionary<string, string?>? settings = null)
    {
        var builder = FunctionsApplication.Create(directory.Options(settings));
        return builder.ConfigureFunctionsWebApplication();
    }
}
