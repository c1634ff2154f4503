using AstroEngine.Functions.Operations.Logging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Registers what both hosts log with: the lines of requests, levels at run time, the tally.</summary>
internal static class LoggingRegistration
{
    /// <summary>Adds them. A host that clears the providers of logs does so before.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configuration">The settings of the host.</param>
    public static IServiceCollection AddEngineLogging(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(RequestLineOptions.Read(configuration));
        services.AddSingleton(provider => new LineBudget(
            provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<RequestLineOptions>().PerSecond));
        services.AddSingleton<IRequestObserver, RequestLines>();
        services.AddSingleton(provider => new LevelOverrides(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<LevelRules>();
        services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>>(provider => provider.GetRequiredService<LevelRules>());
        services.AddSingleton<IOptionsChangeTokenSource<LoggerFilterOptions>>(provider => provider.GetRequiredService<LevelRules>());
        services.AddSingleton<LogTally>();
        services.AddSingleton<ILoggerProvider, LogTallyProvider>();
        services.TryAddSingleton<ILogOutputs, HostKeptLogs>();
        services.AddSingleton(provider => new LoggingReporter(
            provider.GetRequiredService<ILogOutputs>(),
            provider.GetRequiredService<LevelOverrides>(),
            provider.GetRequiredService<LogTally>(),
            provider.GetRequiredService<IOptionsMonitor<LoggerFilterOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
