using System.Globalization;

namespace AstroEngine.Tests.Core.Sky.Eclipses;

/// <summary>Collects the greatest deviations, each with its case, so that a test can say them all at once.</summary>
internal sealed class Worst
{
    private readonly Dictionary<string, (double Share, double Value, object Case)> _deviations = [];

    /// <summary>The greatest deviation as a share of what was allowed.</summary>
    public double Everything => _deviations.Values.Select(d => d.Share).DefaultIfEmpty().Max();

    /// <summary>Notes a deviation.</summary>
    public void Note(string what, double value, double allowed, object of)
    {
        var share = double.IsNaN(value) ? double.PositiveInfinity : value / allowed;
        if (!_deviations.TryGetValue(what, out var known) || share > known.Share)
        {
            _deviations[what] = (share, value, of);
        }
    }

    public override string ToString() => string.Join(
        Environment.NewLine,
        _deviations.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Key}: {d.Value.Value:G4} ({d.Value.Share:P0}) of {d.Value.Case}")));
}
