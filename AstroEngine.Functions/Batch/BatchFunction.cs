using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Batch;

/// <summary>Some calculations of any kind in one request.</summary>
/// <param name="batch">Answers them.</param>
/// <param name="limiter">Counts each of them.</param>
/// <param name="timeout">How long all may take.</param>
public sealed class BatchFunction(BatchCalculation batch, RateLimiter limiter, RequestTimeout timeout)
{
    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>POST /batch/calculate</c>.</summary>
    [Function("BatchCalculate")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "batch/calculate")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        var fields = await RequestReader.ReadAsync(request, NoRoute, cancellationToken);
        await limiter.TakeBatchAsync(request.HttpContext, BatchCalculation.CountOf(fields));
        return new JsonBytesResult(await timeout.RunAsync(stopping => batch.RunAsync(fields, stopping), cancellationToken));
    }
}
