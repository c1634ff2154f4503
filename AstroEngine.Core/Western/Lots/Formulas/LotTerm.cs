using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>What formulas may name, and where each has its place among the values of a chart.</summary>
public static class LotTerm
{
    /// <summary>How many houses formulas know.</summary>
    public const int Houses = 12;

    internal const int Ascendant = 0;
    internal const int Midheaven = 1;
    internal const int Descendant = 2;
    internal const int ImumCoeli = 3;
    internal const int Vertex = 4;
    internal const int FirstPoint = 5;
    internal const int FirstCusp = FirstPoint + (int)ChartPoint.Vesta + 1;
    internal const int FirstRuler = FirstCusp + Houses;
    internal const int FirstLot = FirstRuler + Houses;
    internal const int FirstOwn = FirstLot + (int)Lot.Friends + 1;

    /// <summary>What may be named, in words for messages.</summary>
    public const string Allowed =
        "the angles (ascendant, midheaven, descendant, imum_coeli, vertex), the points (sun, moon, ... vesta, rahu, ketu), cusp_1 to cusp_12, ruler_1 to ruler_12, "
        + "the sixteen lots (fortune, spirit, basis, ...), own lots defined before, numbers, + - * / ( ) and day ? ... : ...";

    private static readonly string[] Angles = ["ascendant", "midheaven", "descendant", "imum_coeli", "vertex"];
    private static readonly string[] Words = ["day", "night"];

    /// <summary>Whether a name means something in every formula, so that no own lot can have it.</summary>
    /// <param name="name">A name.</param>
    public static bool IsTaken(string name) => Words.Contains(name) || Find(name, []) is not null;

    /// <summary>The place of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="own">The own lots that it may mean.</param>
    /// <returns>The place, or null when the name means nothing.</returns>
    internal static int? Find(string name, IReadOnlyList<string> own)
    {
        if (Array.IndexOf(Angles, name) is >= 0 and var angle)
        {
            return angle;
        }

        if (Names.TryParse<ChartPoint>(name, out var point))
        {
            return FirstPoint + (int)point;
        }

        if (Names.TryParse<Lot>(name, out var lot))
        {
            return FirstLot + (int)lot;
        }

        for (var i = 0; i < own.Count; i++)
        {
            if (own[i] == name)
            {
                return FirstOwn + i;
            }
        }

        return House(name, "cusp_", FirstCusp) ?? House(name, "ruler_", FirstRuler);
    }

    private static int? House(string name, string prefix, int first) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name.Length <= prefix.Length + 2 && name[prefix.Length..] is var number
        && number is not ("" or ['0', ..]) && number.All(char.IsAsciiDigit) && int.Parse(number) is >= 1 and <= Houses and var house
            ? first + house - 1
            : null;
}
