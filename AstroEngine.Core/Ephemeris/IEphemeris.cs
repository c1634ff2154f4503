namespace AstroEngine.Core.Ephemeris;

/// <summary>A source of positions that any number of threads may ask.</summary>
public interface IEphemeris
{
    /// <summary>The name of the source, as shown under <c>provenance</c>.</summary>
    string Source { get; }

    /// <summary>Runs a calculation with a reading of the sky, on a thread that the source may be asked from.</summary>
    /// <typeparam name="TState">What the calculation is given.</typeparam>
    /// <typeparam name="TResult">What it finds.</typeparam>
    /// <param name="state">Handed on to the calculation, so that it can be a static method.</param>
    /// <param name="calculation">The calculation. It must not block and must not keep the reading.</param>
    /// <param name="cancellationToken">Gives up a calculation that has not begun.</param>
    /// <returns>What the calculation returned; its exceptions are passed on.</returns>
    ValueTask<TResult> ComputeAsync<TState, TResult>(
        TState state,
        Func<ISky, TState, TResult> calculation,
        CancellationToken cancellationToken = default);
}
