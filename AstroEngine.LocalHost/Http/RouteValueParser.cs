using System.Globalization;

namespace AstroEngine.LocalHost.Http;

/// <summary>Turns the text of a route value into the type of a parameter.</summary>
internal static class RouteValueParser
{
    /// <summary>Parses a text.</summary>
    /// <param name="text">The route value.</param>
    /// <returns>The value, or null when the text is none of the type.</returns>
    public delegate object? Parser(string text);

    /// <summary>Finds the parser of a type, which may be nullable.</summary>
    /// <returns>The parser, or null for a type that route values cannot become.</returns>
    public static Parser? For(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? static text => text
            : type == typeof(int) ? static text => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null
            : type == typeof(long) ? static text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null
            : type == typeof(double) ? static text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null
            : type == typeof(bool) ? static text => bool.TryParse(text, out var value) ? value : null
            : type == typeof(Guid) ? static text => Guid.TryParse(text, out var value) ? value : null
            : null;
    }
}
