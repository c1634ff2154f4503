using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>The years that packs are wanted for.</summary>
/// <param name="FromYear">The first year, from its 1 January.</param>
/// <param name="ToYear">The last year, to its 31 December.</param>
public readonly record struct PackSpan(int FromYear, int ToYear)
{
    /// <summary>The first year that packs can be built for: Chiron's ephemeris begins in AD 650.</summary>
    public const int EarliestYear = 700;

    /// <summary>The last year that packs can be built for: Chiron's ephemeris ends in 4650.</summary>
    public const int LatestYear = 4599;

    /// <summary>The years of the pack that comes with the program.</summary>
    public static PackSpan Default => new(1900, 2100);

    /// <summary>Reads a span.</summary>
    /// <param name="text">Two years, such as <c>1900-2100</c>.</param>
    /// <param name="span">The span.</param>
    /// <param name="problem">What is wrong, for whoever wrote the text.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out PackSpan span, [NotNullWhen(false)] out string? problem)
    {
        var years = text.Split('-');
        if (years.Length != 2 || !TryYear(years[0], out var from) || !TryYear(years[1], out var to) || from > to)
        {
            span = default;
            problem = $"must be two years such as 1900-2100, from {EarliestYear} to {LatestYear}, the first not after the last; it is '{text}'";
            return false;
        }

        span = new(from, to);
        problem = null;
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FromYear}-{ToYear}");

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= EarliestYear and <= LatestYear;
}
