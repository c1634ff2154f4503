using AstroEngine.Core.Ephemeris.Pack;

namespace AstroEngine.Core.Ephemeris;

/// <summary>Packs where they cover what is asked; else the reference; else a refusal that says what is covered and what to install.</summary>
/// <remarks>
/// A calculation runs on packs from its first question to its last, or it is run anew on the reference: one answer never mixes two
/// ephemerides.
/// </remarks>
public sealed class LayeredEphemeris : IEphemeris
{
    private readonly IReadOnlyList<EphemerisPack> _packs;
    private readonly IEphemeris _reference;

    /// <summary>Puts packs before a reference.</summary>
    /// <param name="packs">The packs; where several cover a moment, the first of them answers.</param>
    /// <param name="reference">Asked where no pack answers.</param>
    public LayeredEphemeris(IReadOnlyList<EphemerisPack> packs, IEphemeris reference)
    {
        _packs = packs;
        _reference = reference;
    }

    /// <inheritdoc />
    public string Source => _packs.Count > 0 ? string.Join(", ", _packs.Select(p => p.Title)) : _reference.Source;

    /// <inheritdoc />
    public ValueTask<TResult> ComputeAsync<TState, TResult>(
        TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default)
    {
        if (_packs.Count == 0)
        {
            return _reference.ComputeAsync(state, calculation, cancellationToken);
        }

        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new ValueTask<TResult>(calculation(new PackSky(_packs), state));
        }
        catch (PackMissException miss)
        {
            return AskReferenceAsync(state, calculation, miss, cancellationToken);
        }
    }

    private async ValueTask<TResult> AskReferenceAsync<TState, TResult>(
        TState state, Func<ISky, TState, TResult> calculation, PackMissException miss, CancellationToken cancellationToken)
    {
        try
        {
            return await _reference.ComputeAsync(state, calculation, cancellationToken);
        }
        catch (EphemerisUnavailableException unavailable)
        {
            var years = string.Join(", ", _packs.Select(p => $"{p.FromYear}-{p.ToYear}"));
            throw new EphemerisRangeException(
                $"{miss.Message} Packs cover geocentric and topocentric apparent positions of the years {years}. {unavailable.Message}", unavailable);
        }
    }
}
