using Microsoft.DurableTask.Client;

namespace AstroEngine.Functions.Precompute;

/// <summary>
/// Work that is done before anybody asks for it. The next one is a class like this, a line in <see cref="PrecomputeRegistration"/> and a timer
/// in <see cref="PrecomputeTimers"/>.
/// </summary>
public interface IPrecomputeTask
{
    /// <summary>The name, such as <c>clean-up</c>: of its record, its orchestration, its setting and in <c>/health</c>.</summary>
    string Name { get; }

    /// <summary>The time between two runs, which begin at its multiples in UTC.</summary>
    TimeSpan Interval { get; }

    /// <summary>Does the work. It may be broken off at any point and run again.</summary>
    /// <param name="client">Orchestrations.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What was done, with counts, in one line without personal data.</returns>
    Task<string> RunAsync(DurableTaskClient client, CancellationToken cancellationToken);
}
