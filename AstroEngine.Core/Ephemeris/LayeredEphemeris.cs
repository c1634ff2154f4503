using AstroEngine.Core.Ephemeris.Pack;

namespace AstroEngine.Core.Ephemeris;

/// <summary>Packs where they cover what is asked; else the reference; else a refusal that says what is covered and what to install.</summary>
/// <remarks>
/// A calculation runs on packs from its first question to its last, or it is run anew on the reference: one answer never mixes two
/// ephemerides.
/// </remarks>
public sealed class LayeredEphemeris : IEphemeris
{
    private readonly Func<IReadOnlyList<EphemerisPack>> _packs;
    private readonly IEphemeris _reference;

    /// <summary>Puts packs before a reference.</summary>
    /// <param name="packs">The packs; where several cover a moment, the first of them answers.</param>
    /// <param name="reference">Asked where no pack answers.</param>
    public LayeredEphemeris(IReadOnlyList<EphemerisPack> packs, IEphemeris reference)
        : this(() => packs, reference)
    {
    }

    /// <summary>Puts packs that come and go before a reference.</summary>
    /// <param name="packs">Gives the packs of now, as a list that does not change; a calculation keeps to the list that it began with.</param>
    /// <param name="reference">Asked where no pack answers.</param>
    public LayeredEphemeris(Func<IReadOnlyList<EphemerisPack>> packs, IEphemeris reference)
    {
        _packs = packs;
        _reference = reference;
    }

    /// <inheritdoc />
    public string Source => _packs() is { Count: > 0 } packs ? Describe(packs) : _reference.Source;

    /// <summary>Whether a reading of the sky is one of packs; else it is the reference's.</summary>
    /// <param name="sky">The reading.</param>
    public static bool IsPack(ISky sky) => sky is PackSky;

    /// <inheritdoc />
    public ValueTask<TResult> ComputeAsync<TState, TResult>(
        TState state, Func<ISky, TState, TResult> calculation, CancellationToken cancellationToken = default)
    {
        var packs = _packs();
        if (packs.Count == 0)
        {
            return _reference.ComputeAsync(state, calculation, cancellationToken);
        }

        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new ValueTask<TResult>(calculation(new PackSky(packs), state));
        }
        catch (PackMissException miss)
        {
            return AskReferenceAsync(packs, state, calculation, miss, cancellationToken);
        }
    }

    private async ValueTask<TResult> AskReferenceAsync<TState, TResult>(
        IReadOnlyList<EphemerisPack> packs,
        TState state,
        Func<ISky, TState, TResult> calculation,
        PackMissException miss,
        CancellationToken cancellationToken)
    {
        try
        {
            return await _reference.ComputeAsync(state, calculation, cancellationToken);
        }
        catch (EphemerisUnavailableException unavailable)
        {
            throw new EphemerisRangeException(
                $"{miss.Message} Packs cover geocentric and topocentric apparent positions of the years {CoveredYears.Of(packs)}. {unavailable.Message}", unavailable);
        }
    }

    /// <summary>The packs of one origin together, each year said once.</summary>
    private static string Describe(IReadOnlyList<EphemerisPack> packs) => packs.Count == 1
        ? packs[0].Title
        : string.Join(", ", packs.GroupBy(p => p.Source).Select(origin => $"packs {CoveredYears.Of([.. origin])} ({origin.Key})"));
}
