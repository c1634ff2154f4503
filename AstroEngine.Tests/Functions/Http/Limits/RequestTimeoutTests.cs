using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Tests.LocalHost;
using Microsoft.Extensions.Options;

namespace AstroEngine.Tests.Functions.Http.Limits;

public sealed class RequestTimeoutTests
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Wait_AnswerThatIsThere_IsHandedOn() =>
        Assert.Equal(7, await Timeout().WaitAsync(ValueTask.FromResult(7), CancellationToken.None));

    [Fact]
    public async Task Wait_AnswerThatComesInTime_IsHandedOn()
    {
        var answer = new TaskCompletionSource<int>();
        var waiting = Timeout().WaitAsync(new ValueTask<int>(answer.Task), CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(29));
        answer.SetResult(7);
        Assert.Equal(7, await waiting);
    }

    [Fact]
    public async Task Wait_AnswerThatTakesTooLong_Is503WithARetryTime()
    {
        var answer = new TaskCompletionSource<int>();
        var waiting = Timeout().WaitAsync(new ValueTask<int>(answer.Task), CancellationToken.None).AsTask();
        _clock.Advance(TimeSpan.FromSeconds(31));
        IsTimedOut(await Assert.ThrowsAsync<ProblemException>(() => waiting));
        answer.SetException(new InvalidDataException("too late to matter"));
    }

    [Fact]
    public async Task Wait_AnswerThatThrows_ThrowsTheSame()
    {
        var waiting = Timeout().WaitAsync(ValueTask.FromException<int>(new TimeoutException("of the computation")), CancellationToken.None);
        Assert.Equal("of the computation", (await Assert.ThrowsAsync<TimeoutException>(async () => await waiting)).Message);
    }

    [Fact]
    public async Task Wait_CallerGone_EndsTheWaiting()
    {
        using var gone = new CancellationTokenSource();
        var waiting = Timeout().WaitAsync(new ValueTask<int>(new TaskCompletionSource<int>().Task), gone.Token).AsTask();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task Run_WorkThatTakesTooLong_IsCancelledAnd503()
    {
        var running = Timeout().RunAsync(
            async stopping =>
            {
                await Task.Delay(System.Threading.Timeout.Infinite, stopping);
                return 1;
            },
            CancellationToken.None);
        _clock.Advance(TimeSpan.FromSeconds(31));
        IsTimedOut(await Assert.ThrowsAsync<ProblemException>(() => running));
    }

    private static void IsTimedOut(ProblemException failure)
    {
        Assert.Equal(3011, failure.Problem.Type.Code);
        Assert.Equal(503, failure.Problem.Type.Status);
        Assert.Equal(5, failure.Problem.RetryAfter);
        Assert.Contains("30 seconds", failure.Problem.Detail, StringComparison.Ordinal);
    }

    private RequestTimeout Timeout() => new(Options.Create(new HttpOptions()), _clock);
}
