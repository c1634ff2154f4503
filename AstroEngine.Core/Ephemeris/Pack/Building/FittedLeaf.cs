namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>A part of a cell with one set of coefficients.</summary>
/// <param name="Tick">Where it begins in the cell, in parts of <see cref="PackFormat.LeafTicks"/>.</param>
/// <param name="Depth">How often the cell was halved to get it.</param>
/// <param name="Coefficients">The coefficients, component after component.</param>
/// <param name="Error">Its largest error as a part of the tolerance.</param>
internal readonly record struct FittedLeaf(int Tick, int Depth, double[] Coefficients, double Error);
