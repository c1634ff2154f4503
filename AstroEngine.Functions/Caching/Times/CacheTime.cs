using System.Globalization;

namespace AstroEngine.Functions.Caching.Times;

/// <summary>A time to live as a setting writes it.</summary>
/// <remarks>
/// Not <see cref="TimeSpan.Parse(string)"/>: it takes <c>24:00:00</c> for 24 days and <c>3600</c> for 3,600 days, and who writes
/// either means something else.
/// </remarks>
internal static class CacheTime
{
    /// <summary>The forms, for messages.</summary>
    public const string Forms = "whole seconds, HH:MM, HH:MM:SS or D.HH:MM:SS, and at most 365 days";

    /// <summary>Reads a time.</summary>
    /// <param name="text">The setting.</param>
    /// <param name="time">The time, 0 to <see cref="IResultCache.MaximumTtl"/>.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out TimeSpan time)
    {
        time = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var clock = text.Trim();
        double days = 0;
        var dot = clock.IndexOf('.');
        if (dot > 0)
        {
            if (!TryNumber(clock[..dot], out days) || !clock.Contains(':'))
            {
                return false;
            }

            clock = clock[(dot + 1)..];
        }

        var seconds = Seconds(clock.Split(':'), dot > 0);
        if (seconds is not { } found || (days * 86_400) + found > IResultCache.MaximumTtl.TotalSeconds)
        {
            return false;
        }

        time = TimeSpan.FromSeconds((days * 86_400) + found);
        return true;
    }

    /// <summary>As <see cref="TryParse"/> reads it.</summary>
    public static string Render(TimeSpan time) =>
        time.TotalHours < 48 && time.Ticks % TimeSpan.TicksPerSecond == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours:00}:{time.Minutes:00}:{time.Seconds:00}")
            : time.ToString("d\\.hh\\:mm\\:ss", CultureInfo.InvariantCulture);

    private static double? Seconds(string[] parts, bool hasDays)
    {
        if (parts.Length > 3 || !TryNumber(parts[0], out var first))
        {
            return null;
        }

        if (parts.Length == 1)
        {
            return first;
        }

        double seconds = 0;
        if (!TryNumber(parts[1], out var minutes) || (parts.Length == 3 && !TryNumber(parts[2], out seconds)))
        {
            return null;
        }

        // Hours beyond 23 are fine without days: 168:00:00 is a week.
        return minutes < 60 && seconds < 60 && (!hasDays || first < 24) ? (first * 3600) + (minutes * 60) + seconds : null;
    }

    private static bool TryNumber(string text, out double number)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole);
        number = whole;
        return isNumber;
    }
}
