using System.Text.Json.Serialization;

namespace AstroEngine.Functions.Jobs;

/// <summary>What the orchestration of a job returns: where the results are, never the results.</summary>
/// <param name="Status">Always <c>completed</c>: what did not complete has failed and returns nothing.</param>
/// <param name="Results">The URL of the results.</param>
/// <param name="Total">How many items there were.</param>
/// <param name="Ok">How many have a result.</param>
/// <param name="Failed">How many have an error.</param>
public sealed record JobOutput(
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("results")] string Results,
    [property: JsonPropertyName("total")] int Total,
    [property: JsonPropertyName("ok")] int Ok,
    [property: JsonPropertyName("failed")] int Failed)
{
    /// <summary>The output of a job that is done.</summary>
    public static JobOutput Completed(JobInput input, JobTally tally) => new("completed", input.Results, input.Total, tally.Ok, tally.Failed);
}
