using AstroEngine.LocalHost.Http;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>A route with values in its path, and what the service says of its fields.</summary>
/// <param name="Route">The route.</param>
/// <param name="Path">Its path with values; <c>{zodiac}</c> and <c>{id}</c> are filled in for each request.</param>
/// <param name="Fields">Its fields, without those of the path.</param>
internal sealed record FuzzTarget(HttpFunctionRoute Route, string Path, IReadOnlyList<FuzzField> Fields)
{
    private const string BelowZodiac = "{zodiac}/";

    /// <summary>Whether it is a calculation: these answer GET, POST and HEAD.</summary>
    public bool IsCalculation => Route.Allows("GET") && Route.Allows("POST") && Fields.Count > 0;

    /// <summary>Whether its path begins with a zodiac.</summary>
    public bool HasZodiac => Path.StartsWith(BelowZodiac, StringComparison.Ordinal);

    /// <summary>The name of the calculation in batches and bulk jobs.</summary>
    public string Calculation => HasZodiac ? Path[BelowZodiac.Length..] : Path;

    /// <summary>Whether it has a field.</summary>
    public bool Has(string name) => Fields.Any(f => f.Name == name);
}
