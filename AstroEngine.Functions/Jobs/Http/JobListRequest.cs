using AstroEngine.Functions.Http;
using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>Which jobs are asked for.</summary>
/// <param name="Status">Those of a status alone, or null.</param>
/// <param name="Kind">Those of a kind alone, or null.</param>
/// <param name="Limit">How many at most.</param>
/// <param name="Continuation">Where the answer before this one ended, or null.</param>
internal sealed record JobListRequest(JobStatus? Status, string? Kind, int Limit, string? Continuation)
{
    private const string Continuing = "continuation";
    private const int UsualLimit = 50;
    private const int MostJobs = 500;

    /// <summary>Reads the query.</summary>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    public static JobListRequest Read(FieldReader fields)
    {
        var status = fields.OneOf("status", (JobStatus)(-1));
        var kind = fields.Text("kind", "the name of a kind of job");
        if (kind is not null && !JobKinds.All.Contains(kind))
        {
            fields.Fail("kind", $"must be one of {string.Join(", ", JobKinds.All)}, was {fields.Came("kind")}");
        }

        var limit = fields.Number("limit", 1, MostJobs) ?? UsualLimit;
        if (limit != Math.Floor(limit))
        {
            fields.Fail("limit", $"must be a whole number between 1 and {MostJobs}, was {fields.Came("limit")}");
        }

        var continuation = fields.Text(Continuing, ContinuationToken.Allowed);
        string? token = null;
        if (continuation is not null && !ContinuationToken.TryRead(continuation, out token))
        {
            fields.Fail(Continuing, $"must be {ContinuationToken.Allowed}, was {fields.Came(Continuing)}");
        }

        fields.Finish();
        return new JobListRequest(Enum.IsDefined(status) ? status : null, kind, (int)limit, token);
    }

    /// <summary>The same as a query of orchestrations.</summary>
    public OrchestrationQuery ToQuery() => new()
    {
        InstanceIdPrefix = Kind is null ? JobId.Prefix : JobId.PrefixOf(Kind),
        Statuses = Status is { } status ? [JobStatuses.RuntimeStatusOf(status)] : null,
        PageSize = Limit,
        ContinuationToken = Continuation,
        FetchInputsAndOutputs = true,
    };
}
