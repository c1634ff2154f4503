using AstroEngine.Core;
using AstroEngine.Core.Vedic.Vargas;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>A named division in the vocabulary.</summary>
/// <param name="Division">Its number.</param>
/// <param name="Name">Its name.</param>
/// <param name="Methods">Its methods, the usual one first.</param>
internal sealed record VargaEntry(int Division, string? Name, IReadOnlyList<string> Methods)
{
    /// <summary>Every division that has a name.</summary>
    public static IReadOnlyList<VargaEntry> All() =>
        [.. VargaCatalog.NamedDivisions.Select(division => new VargaEntry(division, VargaCatalog.NameOf(division), MethodsOf(division)))];

    /// <summary>The methods of every other division up to 300.</summary>
    public static IReadOnlyList<string> Custom() => MethodsOf(VargaCatalog.Highest);

    private static IReadOnlyList<string> MethodsOf(int division) => [.. VargaCatalog.MethodsOf(division).Select(Names.Of)];
}
