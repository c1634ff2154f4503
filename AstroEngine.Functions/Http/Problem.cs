namespace AstroEngine.Functions.Http;

/// <summary>What went wrong with a request, as RFC 9457 problem details say it.</summary>
/// <param name="Type">Which kind of problem.</param>
/// <param name="Detail">What is the matter with this request, in words for its sender.</param>
/// <param name="Errors">The fields that are wrong, each with its messages.</param>
/// <param name="PossibleInstants">The instants that a local time may mean, when it is not exactly one.</param>
internal sealed record Problem(
    ProblemType Type,
    string Detail,
    IReadOnlyDictionary<string, List<string>>? Errors = null,
    IReadOnlyList<string>? PossibleInstants = null)
{
    /// <summary>Seconds after which the sender may try again, for problems that pass.</summary>
    public int? RetryAfter { get; init; }
}
