using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Hosting;

/// <summary>What can be switched off as a whole: configuration section <c>Features</c>. All is on unless a setting says otherwise.</summary>
public sealed class FeatureOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Features";

    /// <summary>Whether Redis is used when <c>REDIS_URL</c> names one. Off: results and rate limits are kept in memory alone.</summary>
    public bool Redis { get; set; } = true;

    /// <summary>Whether answers are compressed for clients that understand it.</summary>
    public bool Compression { get; set; } = true;

    /// <summary>Whether <c>Limits:RateLimit:Enabled</c> is heeded: one switch for an emergency, whatever the limits are.</summary>
    public bool RateLimits { get; set; } = true;

    /// <summary>Whether anything is computed before it is asked for.</summary>
    public bool Precompute { get; set; } = true;

    /// <summary>Whether jobs are accepted and shown. Off: every request for them gets a 503 that says so.</summary>
    public bool Jobs { get; set; } = true;

    /// <summary>Whether requests are measured. Off: <c>/metrics</c> gets a 503 that says so, and windows stay empty.</summary>
    public bool Telemetry { get; set; } = true;

    /// <summary>Whether the first chart is computed at the start, before anybody asks.</summary>
    public bool WarmUp { get; set; } = true;

    /// <summary>Whether the rules of alerts are evaluated. Off: there are no alerts, and nothing is done about what would be one.</summary>
    public bool Monitoring { get; set; } = true;

    /// <summary>Reads the section.</summary>
    /// <param name="configuration">The settings of the host.</param>
    /// <exception cref="InvalidOperationException">A value is neither true nor false; the message names it.</exception>
    public static FeatureOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var options = new FeatureOptions();
        configuration.GetSection(Section).Bind(options);
        return options;
    }
}
