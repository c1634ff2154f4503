using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Hosting;

/// <summary>Logs of this host: the worker hands them to the Functions host, which keeps them.</summary>
internal static class HostLogging
{
    /// <summary>Leaves the worker's own provider in place, and adds what every host has.</summary>
    public static void Configure(IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddEngineLogging(builder.Configuration);
    }
}
