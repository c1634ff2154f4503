using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Transits.Search;

/// <summary>The search for transits over HTTP.</summary>
public sealed class TransitSearchFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/{zodiac}/transits/search</c>.</summary>
    [Function("TransitSearch")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = ChartRoutes.Zodiac + "/transits/search")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.TransitSearch, cancellationToken);
}
