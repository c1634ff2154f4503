using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>
/// Puts the sources of settings in order. From the lowest: appsettings.json, local.settings.json, environment variables, the
/// command line, what a test sets. The host's own settings are host.json below all of these.
/// </summary>
internal static class LocalConfiguration
{
    /// <summary>Reads all sources.</summary>
    /// <returns>The settings that the app sees, and those that the host reads.</returns>
    /// <exception cref="LocalHostStartException">A file is not usable.</exception>
    public static (IConfiguration App, IConfiguration Host) Read(LocalHostOptions options)
    {
        var hostJson = HostJson.Read(options.ContentRoot);
        var localSettings = LocalSettings.Read(options.ContentRoot);
        var builder = new ConfigurationBuilder()
            .SetBasePath(options.ContentRoot)
            .AddJsonFile("appsettings.json", optional: true, reloadOnChange: false)
            .AddInMemoryCollection(localSettings);
        if (options.ReadEnvironment)
        {
            // The prefix is how the Azure host passes its own settings to a worker.
            builder.AddEnvironmentVariables("AZURE_FUNCTIONS_").AddEnvironmentVariables();
        }

        if (options.Arguments.Count > 0)
        {
            builder.AddCommandLine([.. options.Arguments]);
        }

        var app = builder.AddInMemoryCollection(options.Settings).Build();
        var host = new ConfigurationBuilder().AddInMemoryCollection(hostJson).AddConfiguration(app).Build();
        return (app, host);
    }

    /// <summary>The name of the environment; Production when nothing names it.</summary>
    public static string EnvironmentName(IConfiguration configuration) =>
        configuration["AZURE_FUNCTIONS_ENVIRONMENT"] ?? configuration["DOTNET_ENVIRONMENT"] ?? configuration["ASPNETCORE_ENVIRONMENT"] ?? "Production";
}
