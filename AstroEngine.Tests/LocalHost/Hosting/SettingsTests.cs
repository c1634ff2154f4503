using AstroEngine.LocalHost.Hosting;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Tests.LocalHost.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void Configuration_ValueInLocalSettings_IsASetting()
    {
        using var directory = new HostDirectory(localSettings: """{ "IsEncrypted": false, "Values": { "REDIS_URL": "redis://a", "Cache__Ttl__Natal": "5" } }""");

        var configuration = FunctionsApplication.Create(directory.Options()).Configuration;

        Assert.Equal("redis://a", configuration["REDIS_URL"]);
        Assert.Equal("5", configuration["Cache:Ttl:Natal"]);
    }

    [Fact]
    public void Configuration_SameNameInTheEnvironment_TheEnvironmentWins()
    {
        var name = $"ASTRO_TEST_{Guid.NewGuid():N}";
        using var directory = new HostDirectory(localSettings: $$"""{ "Values": { "{{name}}": "file", "{{name}}__OTHER": "file" } }""");
        Environment.SetEnvironmentVariable(name, "environment");
        try
        {
            var configuration = FunctionsApplication.Create(directory.Options() with { ReadEnvironment = true }).Configuration;

            Assert.Equal("environment", configuration[name]);
            Assert.Equal("file", configuration[$"{name}:OTHER"]);
        }
        finally
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    [Fact]
    public void Configuration_Argument_WinsOverLocalSettings()
    {
        using var directory = new HostDirectory(localSettings: """{ "Values": { "REDIS_URL": "redis://a" } }""");

        var configuration = FunctionsApplication.Create(directory.Options() with { Arguments = ["--REDIS_URL", "redis://b"] }).Configuration;

        Assert.Equal("redis://b", configuration["REDIS_URL"]);
    }

    [Fact]
    public void Configuration_HostJson_IsTheHostsAlone()
    {
        using var directory = new HostDirectory();

        var configuration = FunctionsApplication.Create(directory.Options()).Configuration;

        Assert.Null(configuration["AzureFunctionsJobHost:version"]);
    }

    [Theory]
    [InlineData(null, "Production")]
    [InlineData("Development", "Development")]
    public void Environment_Setting_NamesIt(string? value, string expected)
    {
        using var directory = new HostDirectory();

        var builder = FunctionsApplication.Create(directory.Options(new() { ["AZURE_FUNCTIONS_ENVIRONMENT"] = value }));

        Assert.Equal(expected, builder.Environment.EnvironmentName);
        Assert.Equal(Path.GetFullPath(directory.Path), Path.GetFullPath(builder.Environment.ContentRootPath).TrimEnd(Path.DirectorySeparatorChar));
        Assert.Same(builder.Configuration, ((IHostApplicationBuilder)builder).Configuration);
    }

    [Theory]
    [InlineData(null, "There is no ")]
    [InlineData("{", "is not valid JSON")]
    [InlineData("[]", "is not a JSON object")]
    [InlineData("{}", "lacks the required property \"version\": \"2.0\"")]
    [InlineData("""{ "version": "" }""", "lacks the required property")]
    [InlineData("""{ "version": "3.0" }""", "has the version \"3.0\"")]
    [InlineData("""{ "version": "2.0", "functionTimeout": "soon" }""", "functionTimeout")]
    [InlineData("""{ "version": "2.0", "functionTimeout": "-00:00:01" }""", "functionTimeout")]
    public void Create_HostJsonThatIsNotUsable_FailsWithOneLine(string? hostJson, string expected)
    {
        using var directory = new HostDirectory(hostJson);
        LocalHostStartException? told = null;

        var failure = Assert.Throws<LocalHostStartException>(() => FunctionsApplication.Create(directory.Options() with { Fail = f => told = f }));

        Assert.Same(failure, told);
        Assert.Contains("host.json", failure.Message);
        Assert.Contains(expected, failure.Message);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [InlineData("{", "is not valid JSON")]
    [InlineData("[]", "is not a JSON object")]
    [InlineData("""{ "IsEncrypted": true, "Values": {} }""", "is encrypted")]
    [InlineData("""{ "Values": { "A": { "B": "1" } } }""", "A is not a string")]
    public void Create_LocalSettingsThatAreNotUsable_FailsWithOneLine(string localSettings, string expected)
    {
        using var directory = new HostDirectory(localSettings: localSettings);

        var failure = Assert.Throws<LocalHostStartException>(() => FunctionsApplication.Create(directory.Options()));

        Assert.Contains("local.settings.json", failure.Message);
        Assert.Contains(expected, failure.Message);
    }

    [Fact]
    public void Read_HostJsonWithCommentsAndOverrides_GivesTheSettingsOfTheHost()
    {
        const string hostJson = """
            {
              // a comment
              "version": "2.0",
              "functionTimeout": "-1",
              "extensions": { "http": { "routePrefix": "/v1/" } },
            }
            """;
        using var directory = new HostDirectory(hostJson);

        var (_, host) = LocalConfiguration.Read(directory.Options(new() { ["ASTRO_SHUTDOWN_GRACE_SECONDS"] = "1.5" }));

        Assert.Equal(new HostSettings("v1", null, TimeSpan.FromSeconds(1.5)), HostSettings.Read(host));
    }

    [Fact]
    public void Read_BareHostJson_GivesTheDefaultsOfTheRealHost()
    {
        using var directory = new HostDirectory("""{ "version": "2.0" }""");

        var (_, host) = LocalConfiguration.Read(directory.Options());

        Assert.Equal(new HostSettings("api", TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(30)), HostSettings.Read(host));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1e9")]
    public void Read_GraceThatIsNoTime_Fails(string value)
    {
        using var directory = new HostDirectory();

        var failure = Assert.Throws<LocalHostStartException>(
            () => FunctionsApplication.Create(directory.Options(new() { ["ASTRO_SHUTDOWN_GRACE_SECONDS"] = value })));

        Assert.Contains("ASTRO_SHUTDOWN_GRACE_SECONDS", failure.Message);
    }
}
