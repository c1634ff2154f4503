using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Sky;

/// <summary>Reads a field that holds a whole number.</summary>
internal static class WholeNumberField
{
    /// <summary>Reads a whole number within bounds; null when the field is absent or wrong.</summary>
    public static int? Read(FieldReader fields, string name, int least, int most)
    {
        if (fields.Number(name, least, most) is not { } number)
        {
            return null;
        }

        if (number == Math.Floor(number))
        {
            return (int)number;
        }

        fields.Fail(name, $"must be a whole number between {least} and {most}, was {fields.Came(name)}");
        return null;
    }
}
