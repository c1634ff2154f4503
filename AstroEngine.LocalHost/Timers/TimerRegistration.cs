using AstroEngine.LocalHost.Functions;
using AstroEngine.LocalHost.Hosting;
using AstroEngine.LocalHost.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AstroEngine.LocalHost.Timers;

/// <summary>Registers what timer functions need.</summary>
internal static class TimerRegistration
{
    private const string DataSetting = "DATA";
    private const string DefaultData = ".data";

    /// <summary>Adds the timers among the functions of an app.</summary>
    public static void AddTimers(this IServiceCollection services, IReadOnlyList<FunctionMethod> functions, LocalHostOptions options)
    {
        services.AddSingleton(provider => new TimerStatusStore(
            Path.Combine(provider.GetRequiredService<IConfiguration>()[DataSetting] is { Length: > 0 } data ? data : DefaultData, "timers"),
            provider.GetRequiredService<ILogger<TimerStatusStore>>()));
        services.AddSingleton(provider => new TimerInvoker(
            provider.GetRequiredService<FunctionPipeline>(),
            provider.GetRequiredService<RequestGate>(),
            provider.GetRequiredService<HostSettings>(),
            options.Clock,
            provider));
        services.AddSingleton(provider => new TimerHost(
            TimerFunctionLoader.Load(functions, provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<ILoggerFactory>()),
            provider.GetRequiredService<TimerInvoker>(),
            provider.GetRequiredService<TimerStatusStore>(),
            options.Clock,
            provider.GetRequiredService<ILogger<TimerHost>>(),
            provider.GetRequiredService<IHostApplicationLifetime>()));
        services.AddHostedService(provider => provider.GetRequiredService<TimerHost>());
    }
}
