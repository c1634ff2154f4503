using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Hosting;

/// <summary>Decides where the host listens.</summary>
internal static class ListenAddress
{
    private const int DefaultPort = 7071;

    /// <summary>Gives the addresses: ASPNETCORE_URLS if it is set, else PORT (default 7071) of this machine alone.</summary>
    /// <exception cref="LocalHostStartException">PORT is not a port.</exception>
    public static IReadOnlyList<string> Read(IConfiguration configuration)
    {
        if (configuration["ASPNETCORE_URLS"] is { Length: > 0 } urls)
        {
            return urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        var text = configuration["PORT"];
        var port = DefaultPort;
        if (!string.IsNullOrEmpty(text) && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port <= ushort.MaxValue))
        {
            throw new LocalHostStartException($"PORT must be a number from 0 to 65535, was \"{text}\".");
        }

        // A port that the system chooses can only be had for one address family at a time.
        return [port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{port}"];
    }
}
