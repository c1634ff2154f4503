using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Some rows of a table. Its room is used again for the rows that follow.</summary>
/// <param name="First">The number of the first row.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Positions">The positions, the points of a row together.</param>
/// <param name="Source">The ephemeris that was used.</param>
internal readonly record struct EphemerisBlock(int First, int Rows, BodyPosition[] Positions, string Source);
