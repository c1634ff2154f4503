using Microsoft.AspNetCore.Http;

namespace AstroEngine.LocalHost.Http;

/// <summary>The headers of answers that the host gives itself: refusals, the management API, the admin API. None is kept, none is embedded.</summary>
internal static class HostHeaders
{
    /// <summary>Sets them.</summary>
    public static void Apply(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
