namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>A cell with its leaves in their order; one leaf, as long as the cell, when it was not split.</summary>
/// <param name="Leaves">The leaves.</param>
internal sealed record FittedCell(IReadOnlyList<FittedLeaf> Leaves);
