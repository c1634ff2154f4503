using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Gives the results of a job.</summary>
public sealed class JobResultsFunction(JobResults results)
{
    private const string After = "after";

    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>GET /jobs/{id}/results</c>.</summary>
    [Function("JobResults")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "jobs/{id}/results")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var after = ReadAfter(new FieldReader(await RequestReader.ReadAsync(request, NoRoute, cancellationToken)));
        var (found, job) = await JobRegister.FindAsync(client, id, cancellationToken);
        return await results.AnswerAsync(request, client, found, job, after, cancellationToken);
    }

    private static int ReadAfter(FieldReader fields)
    {
        var after = fields.Number(After, -1, int.MaxValue) ?? -1;
        if (after != Math.Floor(after))
        {
            fields.Fail(After, $"must be the index of an item, a whole number, was {fields.Came(After)}");
        }

        fields.Finish();
        return (int)after;
    }
}
