using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Values of fields that are right, with the edges more often than chance would have them.</summary>
internal sealed class FuzzValues(FuzzRandom random)
{
    private static readonly string[] Dates =
        ["1900-02-28", "2000-02-29", "1999-12-31", "2100-12-31", "1900-01-01", "1582-10-15", "0001-01-01", "9998-12-31", "9999-12-31", "1900-02-29"];

    private static readonly string[] Names = ["Anna Maria", "राम", "Ωmega", "王小明", "O'Neill", "J", "İlker", "e\u0301lan", "😀", "عمر", "a b c d e f g", "123"];

    private static readonly string[] EdgeTimes = ["00:00", "23:59:59.999", "12:00:00", "02:30", "24:00"];

    private static readonly string[] Schemes = ["http://127.0.0.1/hook", "http://[::1]:9/x", "ftp://127.0.0.1/", "https://10.0.0.1/x", "file:///etc/passwd"];

    private static readonly string[] OwnOrbs = ["trine=6", "sun=8.5", "moon.square=0", "angles=3", "vesta.biquintile=30", "trine=31", "sun", "=", "sun.sun=1", "trine=1e1"];

    private static readonly string[] Formulas =
    [
        "own = ascendant + moon - sun", "own = day ? cusp_9 : ruler_9", "own=(sun+moon)/2", "own = -(-chiron) * 0.5 + vesta", "own = sun / 0", "sun = moon", "own = own", "own =",
        "own = sun + fortune - nemesis + ketu", "own = ((((((((((((((1", "own = day ? 1", "=", "own = sun * moon", "own = 99999999",
    ];

    private static readonly string[] Steps = ["1d", "6h", "366d", "30m", "1s", "36525d", "7d", "0d", "1w", "d", "999999999d"];

    private static readonly string[] Zones = [.. DateTimeZoneProviders.Tzdb.Ids];

    /// <summary>A value of a field, as JSON.</summary>
    public string Of(FuzzField field)
    {
        if (field.IsList)
        {
            return $"[{string.Join(',', field.Choices.Where(_ => random.Chance(30)).DefaultIfEmpty(field.Choices[0]).Select(c => Text(c)))}]";
        }

        if (field.Choices.Count > 0)
        {
            return Text(random.Pick(field.Choices));
        }

        return field.Bounds is { } bounds ? Number(bounds.Least, bounds.Most) : ByName(field.Name);
    }

    private string ByName(string name) => name switch
    {
        // Any two instants are seldom a time that may be searched.
        "from" when random.Chance(70) => Text($"{random.Between(1990, 2009)}-03-20T14:46:00Z"),
        "to" when random.Chance(70) => Text($"{random.Between(2010, 2029)}-08-12T17:45:59Z"),
        "at" or "from" or "to" => Text(Instant()),
        "timezone" => Text(random.Pick(Zones)),
        "timezone_offset" => Number(-12, 14),
        "birth_time" => Text(Time()),
        "callback_url" => Text(random.Pick(Schemes)),
        "user_name" or "name" => Text(random.Pick(Names)),
        "limit" or "after" or "levels" or "month" => $"{random.Between(1, 12)}",
        "year" => $"{random.Between(1900, 2100)}",
        "step" => Text(random.Pick(Steps)),
        "older_than" => Text("24h"),
        "degrees" => $"[{Number(0, 360)}]",
        "own_orbs" => $"[{Text(random.Pick(OwnOrbs))}]",
        "formulas" => $"[{Text(random.Pick(Formulas))}]",
        _ when name.EndsWith("time", StringComparison.Ordinal) => Text(Time()),
        _ when name.EndsWith("date", StringComparison.Ordinal) => Text(Date()),
        _ => random.Chance(50) ? Text(Date()) : $"{random.Between(0, 20)}",
    };

    private string Date() => random.Between(0, 19) switch
    {
        < 15 => new LocalDate(random.Between(1900, 2100), 1, 1).PlusDays(random.Between(0, 364)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        < 17 => new LocalDate(random.Between(1, 9998), 1, 1).PlusDays(random.Between(0, 364)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        _ => random.Pick(Dates),
    };

    private string Time() => random.Between(0, 9) switch
    {
        0 => random.Pick(EdgeTimes),
        < 5 => $"{random.Between(0, 23):00}:{random.Between(0, 59):00}",
        _ => $"{random.Between(0, 23):00}:{random.Between(0, 59):00}:{random.Between(0, 59):00}",
    };

    private string Instant() => $"{Date()}T{Time()}{random.Pick(["Z", "+05:30", "-08:00", ""])}";

    private string Number(double least, double most)
    {
        var isWhole = least == Math.Floor(least) && most == Math.Floor(most) && random.Chance(50);
        var number = random.Between(0, 19) switch
        {
            0 => least,
            1 => most,
            2 when least <= 0 && most >= 0 => 0,
            3 when least < -66 => random.Pick([66.56, -66.57, 89.999999, -89.9999999, 179.9999999, -180]),
            _ => random.Within(least, most),
        };
        number = Math.Clamp(number, least, most);
        return (isWhole ? Math.Floor(number) : Math.Round(number, 4)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Text(string text) => JsonSerializer.Serialize(text);
}
