using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>What is logged: defaults, overridden by host.json's logging section, overridden by the Logging section of the settings.</summary>
internal static class LoggingDefaults
{
    private const string GenericHost = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>
    /// Categories that would write the target of a request, query string and key included, and the level from which on they do not.
    /// </summary>
    internal static readonly (string Category, LogLevel Level)[] Discreet =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning),
        ("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.Information),
    ];

    /// <summary>Sets the rules.</summary>
    /// <param name="logging">Where the rules go.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="isStarted">Whether the host has started: before that its failure is reported in one line, not by the generic host's stack trace.</param>
    public static void Apply(ILoggingBuilder logging, IConfiguration configuration, Func<bool> isStarted)
    {
        logging.SetMinimumLevel(LogLevel.Information);
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        logging.AddConfiguration(configuration.GetSection(HostJson.Section).GetSection("logging"));
        logging.AddConfiguration(configuration.GetSection("Logging"));
        logging.Services.PostConfigure<LoggerFilterOptions>(KeepQueriesOut);
        logging.Services.PostConfigure<LoggerFilterOptions>(options => options.Rules.Add(
            new LoggerFilterRule(null, GenericHost, LogLevel.Information, (_, _, _) => isStarted())));
    }

    /// <summary>Adds a console, unless the app has a logger of its own.</summary>
    public static void AddConsoleIfNone(ILoggingBuilder logging)
    {
        if (!logging.Services.Any(s => s.ServiceType == typeof(ILoggerProvider)))
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
        }
    }

    /// <summary>No setting may turn on what would log a query string: the last rule for the exact category wins, for each provider.</summary>
    private static void KeepQueriesOut(LoggerFilterOptions options)
    {
        var providers = options.Rules.Select(r => r.ProviderName).Append(null).Distinct().ToList();
        foreach (var (category, level) in Discreet)
        {
            foreach (var rule in options.Rules.Where(r => r.CategoryName is { } name && name.StartsWith(category, StringComparison.OrdinalIgnoreCase)).ToList())
            {
                options.Rules.Remove(rule);
            }

            foreach (var provider in providers)
            {
                options.Rules.Add(new LoggerFilterRule(provider, category, level, null));
            }
        }
    }
}
