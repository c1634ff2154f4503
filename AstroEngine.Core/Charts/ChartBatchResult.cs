namespace AstroEngine.Core.Charts;

/// <summary>Where a batch of charts is put: an array for each kind of number, in it one chart after the other.</summary>
/// <param name="Positions">
/// Six numbers a body and chart, the bodies of a chart together: longitude, latitude (degrees), distance (au), and their changes a day;
/// charts x bodies x 6.
/// </param>
/// <param name="Cusps">Twelve house cusps a chart, in degrees, the cusps of a chart together: charts x 12.</param>
/// <param name="Ascendants">One a chart, in degrees.</param>
/// <param name="Midheavens">One a chart, in degrees.</param>
/// <param name="Ayanamsas">One a chart, in degrees; 0 in the tropical zodiac.</param>
/// <param name="Fallbacks">One a chart: whether Porphyry took the place of the house system, which is undefined there.</param>
public sealed record ChartBatchResult(
    Memory<double> Positions,
    Memory<double> Cusps,
    Memory<double> Ascendants,
    Memory<double> Midheavens,
    Memory<double> Ayanamsas,
    Memory<bool> Fallbacks)
{
    /// <summary>Numbers of a body.</summary>
    public const int NumbersPerBody = 6;

    /// <summary>Makes room for a batch.</summary>
    /// <param name="charts">How many charts.</param>
    /// <param name="bodies">How many bodies each has.</param>
    public static ChartBatchResult Allocate(int charts, int bodies) => new(
        new double[charts * bodies * NumbersPerBody],
        new double[charts * 12],
        new double[charts],
        new double[charts],
        new double[charts],
        new bool[charts]);
}
