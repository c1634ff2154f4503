using AstroEngine.Functions.Charts;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Sky.LunarCalendar;

/// <summary>The lunar calendar over HTTP.</summary>
public sealed class LunarCalendarFunction(CalculationPipeline pipeline)
{
    /// <summary>Answers <c>/lunar-calendar</c>.</summary>
    [Function("LunarCalendar")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = "lunar-calendar")] HttpRequest request,
        CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, CalculationKinds.LunarCalendar, cancellationToken);
}
