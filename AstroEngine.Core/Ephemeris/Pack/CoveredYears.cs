namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>The years that packs cover together.</summary>
internal static class CoveredYears
{
    /// <summary>Says the years, adjacent packs taken together: <c>1700-1749, 1900-2100</c>.</summary>
    public static string Of(IReadOnlyList<EphemerisPack> packs)
    {
        List<PackSpan> spans = [];
        foreach (var pack in packs.OrderBy(p => p.FromYear))
        {
            if (spans.Count > 0 && pack.FromYear <= spans[^1].ToYear + 1)
            {
                spans[^1] = spans[^1] with { ToYear = Math.Max(spans[^1].ToYear, pack.ToYear) };
            }
            else
            {
                spans.Add(new(pack.FromYear, pack.ToYear));
            }
        }

        return string.Join(", ", spans);
    }
}
