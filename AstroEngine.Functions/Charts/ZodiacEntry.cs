namespace AstroEngine.Functions.Charts;

/// <summary>One zodiac.</summary>
/// <param name="Name">The name in URLs.</param>
/// <param name="Title">The name in words.</param>
/// <param name="Kind"><c>tropical</c>, <c>ayanamsa</c> (a shift along the ecliptic of date) or <c>projection</c> (on the ecliptic of an epoch).</param>
/// <param name="Aliases">Other names that URLs may use.</param>
internal sealed record ZodiacEntry(string Name, string Title, string Kind, IReadOnlyList<string> Aliases);
