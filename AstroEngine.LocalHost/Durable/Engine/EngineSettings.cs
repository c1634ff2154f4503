using System.Globalization;
using AstroEngine.LocalHost.Hosting;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Durable.Engine;

/// <summary>What the engine reads from host.json and the app settings.</summary>
/// <param name="Folder">The folder of the database.</param>
/// <param name="MaxActivities">How many activities run at a time.</param>
/// <param name="MaxOrchestrators">How many orchestrators run at a time.</param>
/// <param name="HubName">The name of the task hub, which URLs of the host carry.</param>
/// <param name="ConnectionName">The name of its connection, which URLs of the host carry.</param>
internal sealed record EngineSettings(string Folder, int MaxActivities, int MaxOrchestrators, string HubName, string ConnectionName)
{
    /// <summary>The setting for <see cref="Folder"/>.</summary>
    public const string FolderKey = "DATA";

    private const string DefaultFolder = ".data";
    private const int DefaultPerCore = 10;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="LocalHostStartException">A value is malformed.</exception>
    public static EngineSettings Read(IConfiguration configuration)
    {
        var durable = configuration.GetSection(HostJson.Section).GetSection("extensions:durableTask");
        return new EngineSettings(
            configuration[FolderKey] is { Length: > 0 } folder ? folder : DefaultFolder,
            ReadLimit(durable, "maxConcurrentActivityFunctions"),
            ReadLimit(durable, "maxConcurrentOrchestratorFunctions"),
            durable["hubName"] is { Length: > 0 } hub ? hub : "TestHubName",
            durable["storageProvider:connectionName"] is { Length: > 0 } connection ? connection : "Storage");
    }

    private static int ReadLimit(IConfiguration durable, string name)
    {
        var text = durable[name];
        if (string.IsNullOrEmpty(text))
        {
            return DefaultPerCore * Environment.ProcessorCount;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is > 0 and <= 10_000
            ? limit
            : throw new LocalHostStartException($"extensions.durableTask.{name} in host.json must be a number from 1 to 10000, was \"{text}\".");
    }
}
