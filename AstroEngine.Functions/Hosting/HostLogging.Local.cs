using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>Logs of this host: lines on the console.</summary>
internal static class HostLogging
{
    private const string Line = "{Timestamp:HH:mm:ss.fff} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    /// <summary>Sends logs to the console instead of the framework's own provider.</summary>
    public static void Configure(IHostApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        var logger = new LoggerConfiguration().MinimumLevel.Verbose().WriteTo.Console(outputTemplate: Line).CreateLogger();
        // Added as a plain provider, so that the levels of host.json and of the settings apply to it.
        builder.Logging.AddProvider(new SerilogLoggerProvider(logger, dispose: true));
    }
}
