using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>
/// Where the management API is reached from outside: the setting WEBSITE_HOSTNAME, as on the real host, else the address on which the
/// host listens.
/// </summary>
internal sealed class ManagementAddress(IConfiguration configuration, IServer server) : IManagementAddress
{
    private const string HostNameKey = "WEBSITE_HOSTNAME";

    private readonly string? _key = configuration[ManagementKeys.SystemKeySetting] is { Length: > 0 } key ? key : null;

    /// <inheritdoc/>
    public string? HttpBaseUrl => Authority() is { } authority ? authority + ManagementUris.Path : null;

    /// <inheritdoc/>
    public string? QueryString => _key is null ? null : "code=" + Uri.EscapeDataString(_key);

    private string? Authority()
    {
        if (configuration[HostNameKey] is { Length: > 0 } name)
        {
            var isLocal = name.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || name.StartsWith("127.0.0.1", StringComparison.Ordinal);
            return name.Contains("://", StringComparison.Ordinal) ? name.TrimEnd('/') : $"{(isLocal ? "http" : "https")}://{name.TrimEnd('/')}";
        }

        return server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
            ? address.Replace("://*", "://localhost", StringComparison.Ordinal)
                .Replace("://+", "://localhost", StringComparison.Ordinal)
                .Replace("://[::]", "://localhost", StringComparison.Ordinal)
                .Replace("://0.0.0.0", "://localhost", StringComparison.Ordinal)
                .TrimEnd('/')
            : null;
    }
}
