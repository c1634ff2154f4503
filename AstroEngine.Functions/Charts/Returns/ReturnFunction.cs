using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Returns;

/// <summary>Returns over HTTP.</summary>
public sealed class ReturnFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/returns/{point}</c>.</summary>
    [Function("Returns")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/returns/{point}")] HttpRequest request,
        string zodiac,
        string point,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Returns + "/" + point, cancellationToken);
}
