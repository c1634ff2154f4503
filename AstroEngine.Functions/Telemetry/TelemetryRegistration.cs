using AstroEngine.Functions.Telemetry.Windows;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Functions.Telemetry;

/// <summary>Registers what watches the requests.</summary>
internal static class TelemetryRegistration
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services)
    {
        services.AddSingleton<RequestWindows>();
        services.AddSingleton<IRequestObserver>(static provider => provider.GetRequiredService<RequestWindows>());
        return services;
    }
}
