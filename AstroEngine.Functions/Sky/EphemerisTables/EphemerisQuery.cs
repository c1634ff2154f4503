using AstroEngine.Core.Sky.EphemerisTables;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>A table, what of it is shown and how.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">What is shown of each point.</param>
/// <param name="StepText">The step, such as <c>6h</c>.</param>
/// <param name="Format">How it is written.</param>
internal sealed record EphemerisQuery(EphemerisTable Table, IReadOnlyList<TableColumn> Columns, string StepText, EphemerisFormat Format)
{
    // A year of days of the usual points is kept.
    private const int MostKept = 6000;

    /// <summary>How many positions the table has.</summary>
    public long Positions => Table.Rows * (long)Table.Points.Count;

    /// <summary>Whether the table is so small that it is answered as other calculations are.</summary>
    public bool IsSmall => Positions <= MostKept;
}
