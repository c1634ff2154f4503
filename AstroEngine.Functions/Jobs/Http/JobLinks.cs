using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>The URLs of a job.</summary>
/// <param name="Self">Its status.</param>
/// <param name="Results">Its results.</param>
/// <param name="Events">Its progress as server-sent events.</param>
internal sealed record JobLinks(string Self, string Results, string Events)
{
    private const string PublicHostSetting = "WEBSITE_HOSTNAME";

    /// <summary>The URLs of a job.</summary>
    /// <param name="request">The request that asks: its authority is used where the platform does not name the public one.</param>
    /// <param name="configuration">The settings.</param>
    /// <param name="id">The id of the job.</param>
    public static JobLinks Of(HttpRequest request, IConfiguration configuration, JobId id)
    {
        var self = $"{Root(request, configuration)}/jobs/{id}";
        return new JobLinks(self, $"{self}/results", $"{self}/events");
    }

    private static string Root(HttpRequest request, IConfiguration configuration)
    {
        if (configuration[PublicHostSetting] is not { Length: > 0 } host)
        {
            return $"{request.Scheme}://{request.Host}";
        }

        var isLocal = host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("127.", StringComparison.Ordinal);
        return $"{(isLocal ? "http" : "https")}://{host}";
    }
}
