using AstroEngine.Core.Vedic.Jaimini;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas.Signs;

/// <summary>
/// A dasha of the twelve signs as it runs in a chart: each has its years, and divides into twelve equal parts, whose order depends on the
/// sign alone, on every level.
/// </summary>
internal sealed class SignCycle : IDashaCycle
{
    private const int Signs = 12;

    private readonly DashaPart[] _periods = new DashaPart[Signs];
    private readonly SignOrder[] _divisions = new SignOrder[Signs];
    private readonly SecondRound _secondRound;

    /// <summary>Begins a cycle.</summary>
    /// <param name="order">The twelve signs in the order of their periods.</param>
    /// <param name="yearsOf">Years of a sign in the first round.</param>
    /// <param name="divisionOf">The order of the parts of a sign's period.</param>
    /// <param name="secondRound">What follows the first round.</param>
    public SignCycle(
        ReadOnlySpan<Sign> order, Func<Sign, int> yearsOf, Func<Sign, SignOrder> divisionOf, SecondRound secondRound)
    {
        for (var i = 0; i < Signs; i++)
        {
            _periods[i] = new(DashaLord.Of(order[i]), yearsOf(order[i]));
            _divisions[i] = divisionOf((Sign)i);
        }

        _secondRound = secondRound;
    }

    /// <summary>The part of the first period that had passed at birth, 0 up to 1.</summary>
    public double Passed { get; init; }

    /// <inheritdoc />
    public int MostParts => Signs;

    /// <inheritdoc />
    public double ElapsedYears => Passed * _periods[0].Years;

    /// <inheritdoc />
    public int FirstLevel(int cycle, Span<DashaPart> parts)
    {
        if (cycle == 0 || _secondRound == SecondRound.Repeats)
        {
            _periods.CopyTo(parts);
            return Signs;
        }

        if (cycle > 1)
        {
            return 0;
        }

        for (var i = 0; i < Signs; i++)
        {
            parts[i] = _periods[i] with { Years = SignYears.Full - _periods[i].Years };
        }

        return Signs;
    }

    /// <inheritdoc />
    public int Divide(int cycle, ReadOnlySpan<DashaStep> path, Span<DashaPart> parts)
    {
        var order = _divisions[(int)path[^1].Lord.Sign];
        for (var i = 0; i < Signs; i++)
        {
            parts[i] = new(DashaLord.Of(order.At(i)), 1);
        }

        return Signs;
    }
}
