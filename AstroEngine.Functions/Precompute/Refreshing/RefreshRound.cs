using AstroEngine.Functions.Http;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Precompute.Refreshing;

/// <summary>Sees to it that answers stand in the cache, one after the other, whatever becomes of the one before.</summary>
/// <param name="logger">Is told of what cannot be computed.</param>
internal sealed class RefreshRound(ILogger<RefreshRound> logger)
{
    /// <summary>Computes what is missing and what would end too soon, and leaves the rest.</summary>
    /// <param name="task">The name of the task, for messages.</param>
    /// <param name="items">The answers.</param>
    /// <param name="goodFor">How long they are to stay: longer than until the next round has ended.</param>
    /// <param name="cancellationToken">Ends the round between two answers.</param>
    public async Task<RefreshTally> RunAsync(string task, IEnumerable<RefreshItem> items, TimeSpan goodFor, CancellationToken cancellationToken)
    {
        int computed = 0, good = 0, impossible = 0;
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var refreshed = await item.Calculation.RefreshAsync(item.Fields, goodFor, cancellationToken);
                computed += refreshed.IsComputed ? 1 : 0;
                good += refreshed.IsComputed ? 0 : 1;
            }
            catch (Exception error) when (Problems.Of(error) is not null)
            {
                // A place that is written wrong, a midnight that clocks skip, a day that the ephemeris does not reach.
                impossible++;
                logger.PrecomputeImpossible(task, item.Of, error.Message);
            }
        }

        return new(computed, good, impossible);
    }
}
