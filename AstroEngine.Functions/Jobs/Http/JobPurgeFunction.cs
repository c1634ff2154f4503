using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Removes old jobs.</summary>
public sealed class JobPurgeFunction(JobPurge purge, TimeProvider clock)
{
    private const string OlderThan = "older_than";

    // Callers and gateways give up on a request that takes much longer.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    private static readonly Dictionary<string, string> NoRoute = [];

    /// <summary>Answers <c>POST /jobs/purge</c>.</summary>
    [Function("JobPurge")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Admin, "post", Route = "jobs/purge")] HttpRequest request,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellationToken)
    {
        var fields = new FieldReader(await RequestReader.ReadAsync(request, NoRoute, cancellationToken));
        var age = Age(fields);
        fields.Finish();
        var (removed, left) = await purge.PurgeAsync(client, age, Most, cancellationToken);
        return JsonDocumentResult.Of(new JobPurgeDocument(removed, left, Iso.Utc(clock.GetUtcNow())), ServiceJson.Readable.JobPurgeDocument);
    }

    private static TimeSpan Age(FieldReader fields)
    {
        const string allowed = "a number and a unit, s, m, h or d, such as \"24h\"";
        if (!fields.Require(OlderThan, allowed) || fields.Text(OlderThan, allowed) is not { } text)
        {
            return default;
        }

        if (!JobAge.TryParse(text, out var age))
        {
            fields.Fail(OlderThan, $"must be {allowed}, was {fields.Came(OlderThan)}");
        }

        return age;
    }
}
