using AstroEngine.Functions.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Tests.Functions;

/// <summary>The services of the functions without a host around them.</summary>
internal static class EngineProvider
{
    /// <summary>Builds them.</summary>
    /// <param name="settings">Settings.</param>
    public static ServiceProvider Build(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value))
            .Build();
        return new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddAstroEngine(configuration)
            .BuildServiceProvider();
    }
}
