using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Functions.Telemetry.Metrics;

/// <summary>An ephemeris whose passes are counted and timed.</summary>
/// <param name="inner">The ephemeris.</param>
/// <param name="metrics">The metrics.</param>
internal sealed class MeteredEphemeris(IEphemeris inner, EphemerisMetrics metrics) : IEphemeris
{
    /// <inheritdoc />
    public string Source => inner.Source;

    /// <inheritdoc />
    public ValueTask<TResult> ComputeAsync<TState, TResult>(
        TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default) => inner.ComputeAsync(
            (Metrics: metrics, State: state, Calculation: calculation),
            static (sky, call) =>
            {
                var began = call.Metrics.Begin();
                var result = call.Calculation(sky, call.State);
                call.Metrics.Passed(LayeredEphemeris.IsPack(sky), began);
                return result;
            },
            cancellationToken);
}
