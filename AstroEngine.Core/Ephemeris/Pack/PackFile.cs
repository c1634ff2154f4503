using System.Globalization;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>A pack as it is named among those of a span of years.</summary>
/// <param name="FromYear">The first year that it covers.</param>
/// <param name="ToYear">The last year that it covers.</param>
public sealed record PackFile(int FromYear, int ToYear)
{
    /// <summary>How many years a pack of a span covers: it is built in a minute, and lost at most that when a build is stopped.</summary>
    public const int UsualYears = 10;

    /// <summary>The years, such as <c>1700-1709</c>.</summary>
    public string Years => string.Create(CultureInfo.InvariantCulture, $"{FromYear}-{ToYear}");

    /// <summary>The name of the file, such as <c>astro-1700-1709.pack</c>.</summary>
    public string Name => $"astro-{Years}.pack";

    /// <summary>The packs that a span still needs, in the order of their years.</summary>
    /// <param name="span">The span.</param>
    /// <param name="packs">The packs that there are, whatever years they cover.</param>
    /// <param name="years">How many years a pack is to cover. Packs begin at multiples of it, and so may reach beyond the span.</param>
    public static IReadOnlyList<PackFile> Missing(PackSpan span, IReadOnlyList<EphemerisPack> packs, int years = UsualYears)
    {
        List<PackFile> missing = [];
        for (var first = span.FromYear / years * years; first <= span.ToYear; first += years)
        {
            var needed = Enumerable.Range(first, years).Where(year => year >= span.FromYear && year <= span.ToYear);
            if (needed.Any(year => !packs.Any(pack => year >= pack.FromYear && year <= pack.ToYear)))
            {
                missing.Add(new(first, first + years - 1));
            }
        }

        return missing;
    }
}
