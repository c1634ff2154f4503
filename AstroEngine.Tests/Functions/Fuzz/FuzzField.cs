using System.Globalization;
using System.Text.RegularExpressions;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>A field of a route, as the service describes it when something wrong came for it.</summary>
/// <param name="Name">The field.</param>
/// <param name="Choices">The names it may be, if it is one of some.</param>
/// <param name="IsList">Whether it is a list of such names.</param>
/// <param name="Bounds">Its bounds, if it is a number.</param>
internal sealed partial record FuzzField(string Name, IReadOnlyList<string> Choices, bool IsList, (double Least, double Most)? Bounds)
{
    /// <summary>A field of which nothing but the name is known.</summary>
    public static FuzzField Unknown(string name) => new(name, [], false, null);

    /// <summary>Reads what an error message allows.</summary>
    public static FuzzField Of(string name, string message)
    {
        if (Names().Match(message) is { Success: true } names)
        {
            var choices = names.Groups["names"].Value.Split(", ").SelectMany(n => n.Split(" or ")).Where(n => n.Length > 0 && !n.Contains(' ')).ToList();
            return new FuzzField(name, choices, names.Groups["list"].Success, null);
        }

        return Range().Match(message) is { Success: true } range
            ? new FuzzField(name, [], false, (Number(range.Groups[1]), Number(range.Groups[2])))
            : Unknown(name);
    }

    private static double Number(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(must be|is required:)? ?((?<list>a list of)|one of) (?<names>[a-z].*?)(, (one of it )?was |$)")]
    private static partial Regex Names();

    [GeneratedRegex("(?:number|integer|must be) (?:between|from)? ?(-?[0-9.]+) (?:and|to) (-?[0-9.]*[0-9])(?! char)")]
    private static partial Regex Range();
}
