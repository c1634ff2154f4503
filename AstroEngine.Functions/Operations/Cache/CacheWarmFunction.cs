using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Operations.Cache;

/// <summary>Computes results before anybody asks for them.</summary>
public sealed class CacheWarmFunction(CacheWarmer warmer)
{
    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>POST /cache/warm</c>.</summary>
    [Function("CacheWarm")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = "cache/warm")] HttpRequest request, CancellationToken cancellationToken)
    {
        var fields = await RequestReader.ReadAsync(request, NoRoute, cancellationToken);
        return new JsonBytesResult(await warmer.RunAsync(fields, cancellationToken));
    }
}
