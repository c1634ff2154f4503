using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Ephemeris tables over HTTP.</summary>
/// <param name="pipeline">Answers small ones.</param>
/// <param name="ephemeris">The ephemeris.</param>
/// <param name="gate">Lets so many computations run at a time.</param>
/// <param name="streams">Lets so many tables be sent at a time.</param>
/// <param name="lifetime">Tells when the service stops.</param>
public sealed class EphemerisFunction(
    CalculationPipeline pipeline, IEphemeris ephemeris, ComputationGate gate, StreamPlaces streams, IHostApplicationLifetime lifetime)
{
    // A century of days of all points.
    private const int MostOfReference = 1_000_000;

    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>/ephemeris</c>: small JSON tables from the cache, all others as a stream.</summary>
    [Function("Ephemeris")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", "post", "head", Route = "ephemeris")] HttpRequest request,
        CancellationToken cancellationToken)
    {
        var fields = await RequestReader.ReadAsync(request, NoRoute, cancellationToken);
        var query = EphemerisFields.Read(new FieldReader(fields));
        if (query is { Format: EphemerisFormat.Json, IsSmall: true })
        {
            return await pipeline.AnswerAsync(request, fields, CalculationKinds.Ephemeris, cancellationToken);
        }

        RequestRecord.Of(request.HttpContext)?.Kind = CalculationKinds.Ephemeris;
        var isOfPacks = await gate.RunAsync(
            (ephemeris, query.Table),
            static (state, token) => EphemerisBlocks.ProbeAsync(state.ephemeris, state.Table, token),
            cancellationToken);
        if (!isOfPacks && query.Positions > MostOfReference)
        {
            throw new ProblemException(Problems.AnswerTooLarge(
                "to", $"is too far from from: what no pack holds may have at most {MostOfReference} positions, there would be {query.Positions}"));
        }

        // Given back with the request, however it ends.
        request.HttpContext.Response.RegisterForDispose(streams.Take());
        return new EphemerisStreamResult(ephemeris, query, lifetime);
    }
}
