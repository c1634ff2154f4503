using System.Text;
using System.Text.Json;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Fields with values that are right, or as right as the service's own words allow to make them.</summary>
/// <param name="random">The chance.</param>
/// <param name="targets">What batches and bulk jobs may ask for.</param>
/// <param name="jobs">Ids of jobs.</param>
internal sealed class FuzzBody(FuzzRandom random, IReadOnlyList<FuzzTarget> targets, IReadOnlyList<string> jobs)
{
    private const int OptionalPercent = 20;

    private static readonly string[] Needed =
        ["birth_date", "birth_time", "latitude", "longitude", "name", "gender", "requests", "calculation", "items", "a", "b", "year", "month", "event", "user"];

    private readonly FuzzValues _values = new(random);

    /// <summary>A zodiac, sometimes by an alias or in other letters.</summary>
    public string Zodiac() => random.Between(0, 9) switch
    {
        < 4 => "lahiri",
        < 6 => "tropical",
        _ => random.Pick(Ayanamsas.All).Name,
    };

    /// <summary>The id of a job that there is, or one that there is not.</summary>
    public string JobId() => jobs.Count > 0 && random.Chance(70) ? random.Pick(jobs) : $"job-bulk-charts-{random.Between(0, 9)}{new string('a', 31)}";

    /// <summary>Values for fields: those that are needed, and some of the others.</summary>
    public List<(string Name, string Json)> Valid(IEnumerable<FuzzField> fields)
    {
        var chosen = new List<(string Name, string Json)>();
        foreach (var field in fields)
        {
            if (field.Name.StartsWith("timezone", StringComparison.Ordinal) || (!Needed.Contains(field.Name) && !random.Chance(OptionalPercent)))
            {
                continue;
            }

            chosen.Add((field.Name, Value(field)));
        }

        // Where there is no birth, a place is that of topocentric positions alone.
        if (fields.Any(f => f.Name == "center") && fields.All(f => f.Name != "birth_date") && !chosen.Contains(("center", "\"topocentric\"")))
        {
            chosen.RemoveAll(f => f.Name is "latitude" or "longitude" or "altitude");
        }

        var ofClock = random.Chance(50) ? "timezone" : "timezone_offset";
        if (fields.FirstOrDefault(f => f.Name == ofClock) is { } clock)
        {
            chosen.Add((clock.Name, _values.Of(clock)));
        }

        return chosen;
    }

    /// <summary>A request of a batch.</summary>
    public string BatchItem()
    {
        var target = random.Pick(targets);
        var zodiac = target.HasZodiac ? $",\"zodiac\":\"{Zodiac()}\"" : string.Empty;
        return $"{{\"type\":\"{target.Calculation}\"{zodiac},\"data\":{ToJson(Valid(target.Fields))}}}";
    }

    /// <summary>An item of a bulk job.</summary>
    public string BulkItem(FuzzTarget target, int index) => ToJson([("id", $"\"i{index}\""), .. Valid(target.Fields.Where(f => f.Name is not ("callback_url" or "id")))]);

    /// <summary>Fields as a JSON object. Doubled names stay doubled.</summary>
    public static string ToJson(IReadOnlyList<(string Name, string Json)> fields)
    {
        var json = new StringBuilder("{");
        foreach (var (name, value) in fields)
        {
            json.Append(json.Length > 1 ? "," : string.Empty).Append(JsonSerializer.Serialize(name)).Append(':').Append(value);
        }

        return json.Append('}').ToString();
    }

    /// <summary>Fields as a query.</summary>
    public static string ToQuery(IReadOnlyList<(string Name, string Json)> fields) =>
        string.Join('&', fields.Select(f => $"{Escape(f.Name)}={Escape(Plain(f.Json))}"));

    private string Value(FuzzField field) => field.Name switch
    {
        // While the targets are being learned there is none to ask for.
        "requests" or "items" or "calculation" or "type" or "a" or "b" when targets.Count == 0 => "{}",
        "requests" => $"[{string.Join(',', Enumerable.Range(0, random.Between(1, 6)).Select(_ => BatchItem()))}]",
        "zodiac" => $"\"{Zodiac()}\"",
        "options" or "data" => "{}",
        "items" => $"[{string.Join(',', Enumerable.Range(0, random.Between(1, 4)).Select(i => BulkItem(random.Pick(targets), i)))}]",
        "calculation" or "type" => $"\"{random.Pick(targets).Calculation}\"",
        "a" or "b" when field is { Choices.Count: 0, Bounds: null } => ToJson(Valid(targets.First(t => t.Has("birth_date")).Fields)),
        _ => _values.Of(field),
    };

    // The text of a query is what a JSON text says, a list with commas; anything else is its JSON.
    private static string Plain(string json)
    {
        try
        {
            using var value = JsonDocument.Parse(json);
            return value.RootElement.ValueKind switch
            {
                JsonValueKind.String => value.RootElement.GetString()!,
                JsonValueKind.Array when value.RootElement.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String) =>
                    string.Join(',', value.RootElement.EnumerateArray().Select(e => e.GetString())),
                _ => json,
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return json;
        }
    }

    private static string Escape(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(b =>
        b < 0x80 && (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'_' or (byte)'.' or (byte)':' or (byte)',') ? $"{(char)b}" : $"%{b:X2}"));
}
