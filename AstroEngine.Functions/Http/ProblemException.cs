namespace AstroEngine.Functions.Http;

/// <summary>Ends a request with a problem document.</summary>
/// <param name="problem">What went wrong.</param>
internal sealed class ProblemException(Problem problem) : Exception(problem.Detail)
{
    /// <summary>What went wrong.</summary>
    public Problem Problem { get; } = problem;
}
