using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.LocalHost.Hosting;
using AstroEngine.Tests.Caching.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace AstroEngine.Tests.Functions.Telemetry.Logging;

/// <summary>Levels at run time, through the factory that every logger comes from.</summary>
public sealed class LevelRulesTests : IDisposable
{
    private const string Diagnostics = "Microsoft.AspNetCore.Hosting.Diagnostics";
    private const string BadRequests = "Microsoft.AspNetCore.Server.Kestrel.BadRequests";

    private readonly ManualTime _time = new();
    private readonly ServiceProvider _services;

    public LevelRulesTests()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Logging:LogLevel:Default"] = "Information",
            ["Logging:LogLevel:AstroEngine.Functions.Jobs"] = "Error",
        }).Build();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(_time);
        services.AddLogging(logging => LoggingDefaults.Apply(logging, settings, () => true));
        services.AddEngineLogging(settings);
        _services = services.BuildServiceProvider();
    }

    private LevelOverrides Overrides => _services.GetRequiredService<LevelOverrides>();

    public void Dispose() => _services.Dispose();

    [Fact]
    public void Set_Source_HoldsAtOnceForItsLoggersAloneAndEndsByItself()
    {
        var cache = Logger("AstroEngine.Functions.Caching.ResultCache");
        var charts = Logger("AstroEngine.Functions.Charts.CalculationPipeline");
        Assert.False(cache.IsEnabled(LogLevel.Debug));

        Overrides.Set("AstroEngine.Functions.Caching", LogLevel.Debug, TimeSpan.FromMinutes(10));
        Assert.True(cache.IsEnabled(LogLevel.Debug));
        Assert.False(charts.IsEnabled(LogLevel.Debug));

        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Empty(Overrides.Current);
        Assert.False(cache.IsEnabled(LogLevel.Debug));
    }

    [Fact]
    public async Task Set_WithTheSystemsClock_EndsWithoutBeingAskedFor()
    {
        using var overrides = new LevelOverrides(TimeProvider.System);
        var changes = 0;
        using var listening = ChangeToken.OnChange(() => overrides.ChangeToken, () => Interlocked.Increment(ref changes));
        overrides.Set("A", LogLevel.Debug, TimeSpan.FromMilliseconds(200));

        // One of the beginning, one of the end.
        await Eventually.IsTrueAsync(() => Task.FromResult(Volatile.Read(ref changes) >= 2));
        Assert.Empty(overrides.Current);
    }

    [Fact]
    public void Set_Default_LeavesSourcesThatHaveARule()
    {
        Overrides.Set(null, LogLevel.Critical, TimeSpan.FromMinutes(1));
        Assert.False(Logger("AstroEngine.Functions.Charts").IsEnabled(LogLevel.Error));
        Assert.True(Logger("AstroEngine.Functions.Jobs.X").IsEnabled(LogLevel.Error));
        Assert.True(Logger("Microsoft.AspNetCore.Routing").IsEnabled(LogLevel.Warning));
    }

    [Fact]
    public void Set_WiderSource_HoldsForRulesOfTheSettingsWithinIt()
    {
        Overrides.Set("AstroEngine", LogLevel.Debug, TimeSpan.FromMinutes(1));
        Assert.True(Logger("AstroEngine.Functions.Jobs.X").IsEnabled(LogLevel.Debug));
    }

    [Fact]
    public void Remove_Source_BringsTheLevelOfTheSettingsBack()
    {
        Overrides.Set("AstroEngine", LogLevel.Debug, TimeSpan.FromMinutes(1));
        Assert.True(Overrides.Remove("astroengine"));
        Assert.False(Overrides.Remove("AstroEngine"));
        Assert.False(Logger("AstroEngine.Functions.Jobs.X").IsEnabled(LogLevel.Warning));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Microsoft")]
    [InlineData("Microsoft.AspNetCore")]
    [InlineData("microsoft.aspnetcore.hosting")]
    [InlineData(Diagnostics)]
    [InlineData(BadRequests)]
    public void Set_AnySource_NeverMakesADiscreetOneTell(string? source)
    {
        Overrides.Set(source, LogLevel.Debug, TimeSpan.FromMinutes(1));
        Assert.False(Logger(Diagnostics).IsEnabled(LogLevel.Information));
        Assert.False(Logger(BadRequests).IsEnabled(LogLevel.Debug));
    }

    [Fact]
    public void Set_DiscreetSourceToHoldBackMore_Holds()
    {
        Overrides.Set("Microsoft.AspNetCore", LogLevel.Critical, TimeSpan.FromMinutes(1));
        Assert.False(Logger(Diagnostics).IsEnabled(LogLevel.Error));
    }

    [Fact]
    public void Set_TooMany_RefusesNewOnesAndStillReplacesOld()
    {
        for (var i = 0; i < LevelOverrides.Most; i++)
        {
            Assert.NotNull(Overrides.Set($"A{i:D2}", LogLevel.Debug, TimeSpan.FromMinutes(1)));
        }

        Assert.Null(Overrides.Set("B", LogLevel.Debug, TimeSpan.FromMinutes(1)));
        Assert.NotNull(Overrides.Set("a00", LogLevel.Error, TimeSpan.FromMinutes(1)));
        Assert.Equal(LevelOverrides.Most, Overrides.Current.Count);
    }

    [Fact]
    public void All_DiscreetSources_AreThoseOfTheLocalHost() =>
        Assert.Equal(LoggingDefaults.Discreet, DiscreetSources.All.Select(d => (d.Source, d.Lowest)));

    private ILogger Logger(string source) => _services.GetRequiredService<ILoggerFactory>().CreateLogger(source);
}
