using System.Globalization;
using AstroEngine.Functions.Http;
using NodaTime;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Reads <c>step</c>: a whole number of days, hours, minutes or seconds, such as <c>1d</c>, <c>6h</c>, <c>30m</c>.</summary>
internal static class StepField
{
    private const string Name = "step";
    private const string Form = "a whole number with the unit d, h, m or s, from 1s to 36525d, such as 1d, 6h or 30m";
    private const int MostDays = 36_525;
    private const int MostDigits = 9;
    private const long SecondsPerMinute = 60;
    private const long SecondsPerHour = 3600;
    private const long SecondsPerDay = 86_400;

    /// <summary>Reads the step; a day when the field is absent or wrong.</summary>
    public static Duration Read(FieldReader fields)
    {
        if (fields.Text(Name, Form) is not { } text)
        {
            return Duration.FromDays(1);
        }

        if (TryParse(text, out var step))
        {
            return step;
        }

        fields.Fail(Name, $"must be {Form}, was {fields.Came(Name)}");
        return Duration.FromDays(1);
    }

    /// <summary>Writes a step in the largest unit of which it is a whole number.</summary>
    public static string Text(Duration step)
    {
        var seconds = (long)step.TotalSeconds;
        var (number, unit) = (seconds % SecondsPerDay, seconds % SecondsPerHour, seconds % SecondsPerMinute) switch
        {
            (0, _, _) => (seconds / SecondsPerDay, 'd'),
            (_, 0, _) => (seconds / SecondsPerHour, 'h'),
            (_, _, 0) => (seconds / SecondsPerMinute, 'm'),
            _ => (seconds, 's'),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{number}{unit}");
    }

    private static bool TryParse(string text, out Duration step)
    {
        step = default;
        var digits = text.AsSpan(0, Math.Max(0, text.Length - 1));
        if (digits.Length is 0 or > MostDigits || digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var seconds = long.Parse(digits, CultureInfo.InvariantCulture) * (text[^1] switch
        {
            'd' => SecondsPerDay,
            'h' => SecondsPerHour,
            'm' => SecondsPerMinute,
            's' => 1,
            _ => 0,
        });
        if (seconds is 0 or > MostDays * SecondsPerDay)
        {
            return false;
        }

        step = Duration.FromSeconds(seconds);
        return true;
    }
}
