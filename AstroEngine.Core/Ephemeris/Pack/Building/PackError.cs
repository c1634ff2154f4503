namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>The largest differences between a pack and its reference, for one quantity.</summary>
/// <param name="Name">The quantity.</param>
/// <param name="Instants">At how many instants they were compared.</param>
/// <param name="Largest">The largest difference of each component: degrees; days for delta-T; relative for distances; pure numbers for rotations.</param>
public sealed record PackError(string Name, int Instants, IReadOnlyList<double> Largest);
