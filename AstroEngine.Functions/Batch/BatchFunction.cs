using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Batch;

/// <summary>Some calculations of any kind in one request.</summary>
public sealed class BatchFunction(BatchCalculation batch)
{
    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>POST /batch/calculate</c>.</summary>
    [Function("BatchCalculate")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "batch/calculate")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        var fields = await RequestReader.ReadAsync(request, NoRoute, cancellationToken);
        return new JsonBytesResult(await batch.RunAsync(fields, cancellationToken));
    }
}
