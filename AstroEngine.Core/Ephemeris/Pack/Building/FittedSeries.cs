namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>A series that is ready to be written.</summary>
/// <param name="Plan">What it holds.</param>
/// <param name="Start">Where the first cell begins.</param>
/// <param name="CellDays">Days of a cell.</param>
/// <param name="Coefficients">Coefficients of a component.</param>
/// <param name="Cells">The cells.</param>
internal sealed record FittedSeries(SeriesPlan Plan, double Start, double CellDays, int Coefficients, FittedCell[] Cells)
{
    /// <summary>How many records it has.</summary>
    public int Records => Cells.Sum(c => c.Leaves.Count);

    /// <summary>Bytes of its records.</summary>
    public long Bytes => (long)Records * Plan.Components * PackFormat.ComponentSize(Coefficients);

    /// <summary>The largest error found while fitting, as a part of the tolerance.</summary>
    public double WorstError => Cells.Max(c => c.Leaves.Max(l => l.Error));
}
