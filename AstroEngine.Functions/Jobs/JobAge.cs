using System.Globalization;

namespace AstroEngine.Functions.Jobs;

/// <summary>Ages as people write them, such as <c>24h</c>.</summary>
internal static class JobAge
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(36_500);

    /// <summary>Reads a whole number with the unit s, m, h or d.</summary>
    /// <param name="text">The text.</param>
    /// <param name="age">The age, up to a century.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string text, out TimeSpan age)
    {
        age = default;
        if (text.Length < 2 || UnitOf(text[^1]) is not { } unit
            || !long.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            || count > Longest / unit)
        {
            return false;
        }

        age = count * unit;
        return true;
    }

    private static TimeSpan? UnitOf(char unit) => unit switch
    {
        's' => TimeSpan.FromSeconds(1),
        'm' => TimeSpan.FromMinutes(1),
        'h' => TimeSpan.FromHours(1),
        'd' => TimeSpan.FromDays(1),
        _ => null,
    };
}
