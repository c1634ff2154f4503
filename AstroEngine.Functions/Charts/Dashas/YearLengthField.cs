using AstroEngine.Core;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Dashas;

/// <summary>Reads <c>year_length</c>: a number of days or the name of a year.</summary>
internal static class YearLengthField
{
    private const string Name = "year_length";
    private const double Shortest = 300;
    private const double Longest = 400;

    private static readonly string Form =
        $"a number of days between {Shortest} and {Longest}, or one of {string.Join(", ", Names.All<YearLengthName>())}";

    /// <summary>The days of a year; 365.25 when the field is absent. Mistakes are noted with the reader.</summary>
    public static double Read(FieldReader fields)
    {
        if (fields.IsNumber(Name))
        {
            return fields.Number(Name, Shortest, Longest) ?? DaysOf(default);
        }

        if (fields.Text(Name, Form) is { } text)
        {
            if (Names.TryParse<YearLengthName>(text, out var name))
            {
                return DaysOf(name);
            }

            fields.Fail(Name, $"must be {Form}, was {fields.Came(Name)}");
        }

        return DaysOf(default);
    }

    private static double DaysOf(YearLengthName name) => name switch
    {
        YearLengthName.Sidereal => 365.256364,
        YearLengthName.Tropical => 365.242190,
        YearLengthName.Savana => 360,
        _ => 365.25,
    };
}
