using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Vedic.Dashas.Stars;

/// <summary>The lords of a dasha in their order, each with its years.</summary>
internal sealed class PlanetYears
{
    private readonly DashaPart[] _twice;
    private readonly DashaPart[] _twiceEqual;

    /// <summary>Lists the lords.</summary>
    /// <param name="lords">Each lord with its years.</param>
    public PlanetYears(params ReadOnlySpan<(ChartPoint Planet, double Years)> lords)
    {
        Count = lords.Length;
        _twice = new DashaPart[Count * 2];
        _twiceEqual = new DashaPart[Count * 2];
        for (var i = 0; i < _twice.Length; i++)
        {
            var (planet, years) = lords[i % Count];
            _twice[i] = new(DashaLord.Of(planet), years);
            _twiceEqual[i] = new(DashaLord.Of(planet), 1);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The years of a lord.</summary>
    /// <param name="index">Its place in the order.</param>
    public double YearsOf(int index) => _twice[index].Years;

    /// <summary>All of them in their order, beginning with one.</summary>
    /// <param name="first">The place of the one that begins.</param>
    /// <param name="areEqual">Whether each is given one year instead of its own.</param>
    public ReadOnlySpan<DashaPart> From(int first, bool areEqual = false) => (areEqual ? _twiceEqual : _twice).AsSpan(first, Count);
}
