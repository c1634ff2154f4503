using AstroEngine.Core;
using AstroEngine.Core.Vedic.Vargas;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts.Divisional;

/// <summary>Reads which divisional chart is meant.</summary>
internal static class DivisionalFields
{
    private const string Division = "division";
    private const string Method = "method";

    /// <summary>Reads the division and the method. Mistakes are noted with the reader, which the caller finishes.</summary>
    /// <returns>The rule, or null when something is wrong.</returns>
    public static VargaRule? Read(FieldReader fields)
    {
        var division = ReadDivision(fields);
        var name = fields.Text(Method, "the name of a method");
        if (division is not { } number)
        {
            return null;
        }

        if (name is null)
        {
            return VargaCatalog.UsualOf(number);
        }

        if (Names.TryParse<VargaMethod>(name, out var method) && VargaCatalog.Find(number, method) is { } rule)
        {
            return rule;
        }

        fields.Fail(Method, $"must for division {number} be one of {string.Join(", ", VargaCatalog.MethodsOf(number).Select(Names.Of))}, was {fields.Came(Method)}");
        return null;
    }

    private static int? ReadDivision(FieldReader fields)
    {
        if (fields.RequiredNumber(Division, 1, VargaCatalog.Highest) is not { } number)
        {
            return null;
        }

        if (number == Math.Floor(number))
        {
            return (int)number;
        }

        fields.Fail(Division, $"must be a whole number between 1 and {VargaCatalog.Highest}, was {fields.Came(Division)}");
        return null;
    }
}
