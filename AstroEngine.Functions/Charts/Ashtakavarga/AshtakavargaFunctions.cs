using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Functions.Charts.Ashtakavarga;

/// <summary>Ashtakavarga over HTTP, also by the names of the replaced system.</summary>
public sealed class AshtakavargaFunctions(CalculationPipeline pipeline)
{
    private const string Zodiac = ChartRoutes.Zodiac;

    /// <summary>Answers <c>/{zodiac}/ashtakavarga</c>.</summary>
    [Function("Ashtakavarga")]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/ashtakavarga")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    /// <summary>Answers <c>/lahiri/calculate_binnatakvarga</c>.</summary>
    [Function("AshtakavargaBinnatakvarga")]
    public Task<IResult> Binnatakvarga(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_binnatakvarga")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    /// <summary>Answers <c>/raman/calculate_bhinnashtakavarga</c>.</summary>
    [Function("AshtakavargaBhinnashtakavarga")]
    public Task<IResult> Bhinnashtakavarga(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_bhinnashtakavarga")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    /// <summary>Answers <c>/{zodiac}/calculate_sarvashtakavarga</c>.</summary>
    [Function("AshtakavargaSarvashtakavarga")]
    public Task<IResult> Sarvashtakavarga(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_sarvashtakavarga")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    /// <summary>Answers <c>/yukteswar/calculate_binnashtakvarga_chart</c>.</summary>
    [Function("AshtakavargaBinnashtakvargaChart")]
    public Task<IResult> BinnashtakvargaChart(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_binnashtakvarga_chart")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    /// <summary>Answers <c>/yukteswar/calculate_sarvashtakvarga_chart</c>.</summary>
    [Function("AshtakavargaSarvashtakvargaChart")]
    public Task<IResult> SarvashtakvargaChart(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = Zodiac + "/calculate_sarvashtakvarga_chart")] HttpRequest request,
        string zodiac,
        CancellationToken cancellationToken) => Answer(request, zodiac, cancellationToken);

    private Task<IResult> Answer(HttpRequest request, string zodiac, CancellationToken cancellationToken) =>
        pipeline.AnswerAsync(request, zodiac, CalculationKinds.Ashtakavarga, cancellationToken);
}
