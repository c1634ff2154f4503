using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>The server's settings before the app's own <c>Configure&lt;KestrelServerOptions&gt;</c>.</summary>
internal static class KestrelDefaults
{
    /// <summary>The limit of the real host, in bytes.</summary>
    private const long MaxRequestBodySize = 100 * 1024 * 1024;

    /// <summary>Sets the defaults.</summary>
    public static void Apply(KestrelServerOptions options, KestrelLimits limits)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = MaxRequestBodySize;
        limits.Apply(options.Limits);
        options.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = HttpProtocols.Http1);
    }
}
