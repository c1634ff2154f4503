using AstroEngine.Functions.Hosting.Logging;
using AstroEngine.Functions.Telemetry.Logging;
using AstroEngine.Functions.Telemetry.Logging.Files;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>Logs of this host: lines on the console and in files.</summary>
internal static class HostLogging
{
    /// <summary>Sends logs to the outputs instead of the framework's own provider.</summary>
    public static void Configure(IHostApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        var form = ConsoleForms.Read(builder.Configuration, builder.Environment);
        var files = LogFileOptions.Read(builder.Configuration, DataFolder.Of(builder.Configuration));
        builder.Services.AddSingleton(services => new LogOutput(form, files, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton<ILogOutputs>(services => services.GetRequiredService<LogOutput>());
        // A plain provider, so that the levels of host.json, of the settings and of run time apply to it.
        builder.Services.AddSingleton<ILoggerProvider>(services => new SerilogLoggerProvider(services.GetRequiredService<LogOutput>().Logger));
        builder.Services.AddEngineLogging(builder.Configuration);
    }
}
