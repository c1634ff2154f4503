namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>
/// A nakshatra dasha as it runs in a chart: its lords follow one another in one order on every level, and each level begins with the lord
/// of the period that is divided, or the one after it.
/// </summary>
internal sealed class PlanetCycle : IDashaCycle
{
    private readonly PlanetYears _lords;
    private readonly int _first;

    /// <summary>Begins a cycle.</summary>
    /// <param name="lords">The lords in their order.</param>
    /// <param name="first">The place in the order of the lord whose period runs at birth.</param>
    /// <param name="passed">How much of that period had passed, 0 up to 1.</param>
    public PlanetCycle(PlanetYears lords, int first, double passed)
    {
        _lords = lords;
        _first = first;
        ElapsedYears = passed * lords.YearsOf(first);
    }

    /// <summary>Whether sub-periods begin with the lord after that of the period.</summary>
    public bool BeginsWithNext { get; init; }

    /// <summary>Whether all sub-periods of a period are equally long, instead of in the proportion of their years.</summary>
    public bool DividesEqually { get; init; }

    /// <inheritdoc />
    public int MostParts => _lords.Count;

    /// <inheritdoc />
    public double ElapsedYears { get; }

    /// <inheritdoc />
    public int FirstLevel(int cycle, Span<DashaPart> parts)
    {
        _lords.From(_first).CopyTo(parts);
        return _lords.Count;
    }

    /// <inheritdoc />
    public int Divide(int cycle, ReadOnlySpan<DashaStep> path, Span<DashaPart> parts)
    {
        // A child begins at the place of its parent, so places add up.
        var place = _first + (BeginsWithNext ? path.Length : 0);
        foreach (var step in path)
        {
            place += step.Index;
        }

        _lords.From(place % _lords.Count, DividesEqually).CopyTo(parts);
        return _lords.Count;
    }
}
