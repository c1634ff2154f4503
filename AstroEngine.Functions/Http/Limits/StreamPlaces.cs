using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// The places of answers that are computed while they are sent. Such an answer lasts as long as its reader wants, so that it cannot wait for its
/// turn as computations do at the <see cref="ComputationGate"/>: those without a place are refused at once.
/// </summary>
/// <param name="options">How many there are.</param>
public sealed class StreamPlaces(IOptions<HttpOptions> options)
{
    private const int RetryAfterSeconds = 5;

    private int _taken;

    /// <summary>Takes a place.</summary>
    /// <returns>What gives it back.</returns>
    /// <exception cref="ProblemException">All are taken.</exception>
    public IDisposable Take()
    {
        if (Interlocked.Increment(ref _taken) <= options.Value.MaximumStreams)
        {
            return new Place(this);
        }

        Interlocked.Decrement(ref _taken);
        throw new ProblemException(Problems.Overloaded(RetryAfterSeconds));
    }

    private sealed class Place(StreamPlaces places) : IDisposable
    {
        private int _isGivenBack;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isGivenBack, 1) == 0)
            {
                Interlocked.Decrement(ref places._taken);
            }
        }
    }
}
