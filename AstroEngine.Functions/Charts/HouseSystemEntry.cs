namespace AstroEngine.Functions.Charts;

/// <summary>One house system.</summary>
/// <param name="Name">The name in requests.</param>
/// <param name="Letter">Swiss Ephemeris' letter.</param>
/// <param name="Title">The name in words.</param>
/// <param name="Houses">How many houses it has: 12 or 36.</param>
/// <param name="DefaultFor">Where it is the default: <c>sidereal</c>, <c>tropical</c>, or null.</param>
/// <param name="PolarFallback">What takes its place inside the polar circles, where it is undefined; null when it is defined everywhere.</param>
internal sealed record HouseSystemEntry(string Name, string Letter, string Title, int Houses, string? DefaultFor, string? PolarFallback);
