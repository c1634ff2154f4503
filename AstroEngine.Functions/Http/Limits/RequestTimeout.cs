using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>Ends the waiting of a request whose answer takes too long. Streams and jobs have no such limit.</summary>
/// <param name="options">How long that is.</param>
/// <param name="clock">Measures it.</param>
public sealed class RequestTimeout(IOptions<HttpOptions> options, TimeProvider clock)
{
    private const int RetryIn = 5;

    private readonly TimeSpan _limit = options.Value.RequestTimeout;

    /// <summary>Waits for an answer that may be there already, which then costs nothing. The computation goes on without the waiter.</summary>
    /// <exception cref="ProblemException">It took too long.</exception>
    internal ValueTask<T> WaitAsync<T>(ValueTask<T> answer, CancellationToken cancellationToken) =>
        answer.IsCompletedSuccessfully ? answer : WaitLongerAsync(answer.AsTask(), cancellationToken);

    /// <summary>Runs work that ends with its token.</summary>
    /// <exception cref="ProblemException">It took too long.</exception>
    internal async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(_limit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        try
        {
            return await work(either.Token);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ProblemException(Problems.TimedOut(_limit, RetryIn));
        }
    }

    private async ValueTask<T> WaitLongerAsync<T>(Task<T> answer, CancellationToken cancellationToken)
    {
        try
        {
            return await answer.WaitAsync(_limit, clock, cancellationToken);
        }
        catch (TimeoutException) when (!answer.IsCompleted)
        {
            // Nobody will look at it any more; what it may throw is the business of those who still wait for the same.
            _ = answer.ContinueWith(
                static late => _ = late.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            throw new ProblemException(Problems.TimedOut(_limit, RetryIn));
        }
    }
}
