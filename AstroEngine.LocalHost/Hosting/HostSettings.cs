using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>What the host itself reads from host.json and the app settings.</summary>
/// <param name="RoutePrefix">What every route begins with, without slashes at its ends; may be empty.</param>
/// <param name="FunctionTimeout">How long an invocation may take before its token is cancelled; null means for ever.</param>
/// <param name="ShutdownGrace">How long running requests are waited for when the host is told to stop.</param>
internal sealed record HostSettings(string RoutePrefix, TimeSpan? FunctionTimeout, TimeSpan ShutdownGrace)
{
    /// <summary>The setting for <see cref="ShutdownGrace"/>, in seconds.</summary>
    public const string ShutdownGraceKey = "ASTRO_SHUTDOWN_GRACE_SECONDS";

    private static readonly TimeSpan DefaultTimeout = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan DefaultGrace = TimeSpan.FromSeconds(30);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="LocalHostStartException">A value is malformed.</exception>
    public static HostSettings Read(IConfiguration configuration)
    {
        var host = configuration.GetSection(HostJson.Section);
        return new HostSettings(
            (host["extensions:http:routePrefix"] ?? "api").Trim('/'),
            ReadTimeout(host["functionTimeout"]),
            ReadGrace(configuration[ShutdownGraceKey]));
    }

    private static TimeSpan? ReadTimeout(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return DefaultTimeout;
        }

        if (text == "-1")
        {
            return null;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var timeout) && timeout > TimeSpan.Zero && timeout.TotalMilliseconds < int.MaxValue
            ? timeout
            : throw new LocalHostStartException($"functionTimeout in host.json must be a positive hh:mm:ss or -1, was \"{text}\".");
    }

    private static TimeSpan ReadGrace(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return DefaultGrace;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw new LocalHostStartException($"{ShutdownGraceKey} must be a number of seconds from 0 to 86400, was \"{text}\".");
    }
}
