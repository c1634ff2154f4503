using System.Runtime.ExceptionServices;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Swiss;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Hosting;

/// <summary>
/// The reference ephemeris, opened when it is first asked. A service without its library starts all the same, says so in
/// <c>/health</c>, and finds the library once it is installed.
/// </summary>
/// <param name="options">Settings of Swiss Ephemeris.</param>
/// <param name="openLibrary">Opens the library on the calling thread.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Is told once when the library is missing.</param>
public sealed class ReferenceEphemeris(
    SwissEphemerisOptions options, Func<ISwissLibrary> openLibrary, TimeProvider clock, ILogger<ReferenceEphemeris> logger) : IEphemeris, IDisposable
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private SwissEphemeris? _opened;
    private EphemerisUnavailableException? _failure;
    private DateTimeOffset _failedAt;

    /// <inheritdoc />
    public string Source => _opened?.Source ?? "none";

    /// <inheritdoc />
    public ValueTask<TResult> ComputeAsync<TState, TResult>(
        TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default) =>
        (_opened ?? Open()).ComputeAsync(state, calculation, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => _opened?.Dispose();

    private SwissEphemeris Open()
    {
        lock (_lock)
        {
            if (_opened is not null)
            {
                return _opened;
            }

            if (_failure is not null && clock.GetUtcNow() - _failedAt < RetryAfter)
            {
                ExceptionDispatchInfo.Throw(_failure);
            }

            try
            {
                return _opened = SwissEphemeris.Open(options, openLibrary);
            }
            catch (EphemerisUnavailableException e)
            {
                if (_failure is null)
                {
                    logger.ReferenceMissing(e.Message);
                }

                _failure = e;
                _failedAt = clock.GetUtcNow();
                throw;
            }
        }
    }
}
