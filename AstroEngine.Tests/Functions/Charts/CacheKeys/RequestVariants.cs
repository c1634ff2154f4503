using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Tests.Functions.Charts.CacheKeys;

/// <summary>
/// Finds requests that a calculation accepts, and others that differ from them in one field, from what it says about requests that it
/// refuses. So calculations that come later are covered without a line here, as long as their messages name what is allowed.
/// </summary>
internal sealed partial class RequestVariants(CalculationEntry entry)
{
    private const int MostValues = 6;

    // What no message can say: texts without a list of what is allowed.
    private static readonly Dictionary<string, string[]> Texts = new(StringComparer.Ordinal)
    {
        ["birth_date"] = ["\"1990-05-16\"", "\"1990-05-15\""],
        ["birth_time"] = ["\"14:31\"", "\"14:30:01\"", "\"14:30:00.001\""],
        ["timezone"] = ["\"Asia/Kolkata\"", "\"Asia/Kathmandu\"", "\"Europe/London\""],
        ["timezone_offset"] = ["5.75", "-4"],
        ["user_name"] = ["\"Ada\"", "\"Grace Hopper\""],
        ["name"] = ["\"Ada Lovelace\"", "\"Grace Hopper\""],
        ["tagline"] = ["\"Ada Lovelace\"", "\"Analytical Engines\""],
        ["founding_date"] = ["\"1990-05-16\"", "\"2001-02-03\""],
        ["at"] = ["\"2001-02-03\"", "\"2001-02-03T04:05:00Z\"", "\"2001-02-03T04:05:01Z\""],
        ["from"] = ["\"2001-02-03T04:05:00Z\"", "\"2000-02-03T04:05:00Z\""],
        ["to"] = ["\"2001-02-13T04:05:00Z\"", "\"2002-02-03T04:05:00Z\""],
        ["date"] = ["\"2001-02-03\"", "\"2001-02-04\"", "\"1999-12-31\""],
        ["year"] = ["2001", "2002", "1999", "2024", "1990", "2050"],
        ["own_orbs"] = ["[\"trine=6\"]", "[\"sun.trine=6\"]", "[\"sun=6\"]", "[\"angles=6\",\"trine=6\"]", "[\"trine=7\"]"],
        ["formulas"] = ["[\"own = ascendant + moon\"]", "[\"own = ascendant + mars\"]", "[\"other = ascendant + moon\"]", "[\"own = ascendant + moon\",\"more = own + 1\"]"],
        ["step"] = ["\"2d\"", "\"6h\"", "\"3m\""],
        ["zodiac"] = ["\"lahiri\"", "\"raman\"", "\"tropical\""],
        ["degrees"] = ["[0]", "[120.5]", "[120.5,200]"],
        ["a"] = ["{\"birth_date\":\"1990-05-15\",\"birth_time\":\"14:30\",\"latitude\":28.6139,\"longitude\":77.209,\"timezone_offset\":5.5}", "{\"birth_date\":\"1990-05-15\",\"birth_time\":\"14:31\",\"latitude\":28.6139,\"longitude\":77.209,\"timezone_offset\":5.5}", "{\"birth_date\":\"1990-05-15\",\"birth_time\":\"14:30\",\"latitude\":28.6,\"longitude\":77.209,\"timezone_offset\":5.5}"],
        ["b"] = ["{\"birth_date\":\"1990-05-15\",\"birth_time\":\"02:10\",\"latitude\":19.07,\"longitude\":72.87,\"timezone_offset\":5.5}", "{\"birth_date\":\"1990-05-15\",\"birth_time\":\"02:10\",\"latitude\":19.07,\"longitude\":72.88,\"timezone_offset\":5.5}", "{\"birth_date\":\"1990-05-15\",\"birth_time\":\"14:30\",\"latitude\":28.6139,\"longitude\":77.209,\"timezone_offset\":5.5}"],
        ["house_system"] = ["\"koch\"", "\"placidus\"", "\"equal\"", "\"whole_sign\""],
    };

    // Anything that some field may take.
    private static readonly string[] Guesses =
    [
        "1", "2", "3", "5", "7", "12", "30", "5.5", "2001", "true", "false", "\"1d\"", "\"2001-02-03\"", "\"2001-02-03T04:05:00Z\"", "\"sun\"", "[\"sun\"]",
        "[\"sun\",\"moon\"]", "\"mars\"", "\"aries\"", "\"Ada Lovelace\"",
    ];

    // Fields that must come, or must not, for another to be accepted.
    private static readonly (string[] Set, string[] Remove)[] Companions =
    [
        ([], []),
        ([], ["timezone_offset"]),
        (["from", "\"2001-02-03T04:05:00Z\""], []),
        (["to", "\"2001-02-13T04:05:00Z\""], []),
        (["at", "\"2001-02-03T04:05:00Z\""], []),
        (["from", "\"2001-02-03\""], ["year"]),
        (["to", "\"2001-02-13\""], ["year"]),
        (["center", "\"topocentric\"", "latitude", "50", "longitude", "13"], []),
        (["at_latitude", "50", "at_longitude", "13"], []),
    ];

    /// <summary>Whether a request is accepted.</summary>
    public bool Accepts(JsonObject request, string zodiac) => Errors(request, zodiac).Count == 0;

    /// <summary>Requests that are accepted: one for each value of a field that must come and has a list of what is allowed.</summary>
    public List<JsonObject> Bases()
    {
        var open = new Stack<JsonObject>([JsonNode.Parse(SampleBirth.Json)!.AsObject()]);
        List<JsonObject> found = [];
        while (open.TryPop(out var request))
        {
            var errors = Errors(request, "lahiri");
            if (errors.Count == 0)
            {
                found.Add(request);
                continue;
            }

            var (name, message) = errors.OrderByDescending(e => e.Message.Contains("is required", StringComparison.Ordinal)).First();
            if (message.Contains("is not a field", StringComparison.Ordinal) && request.ContainsKey(name))
            {
                request.Remove(name);
                open.Push(request);
                continue;
            }

            if (!message.Contains("is required", StringComparison.Ordinal))
            {
                // A guess that was none.
                continue;
            }

            var values = Values(name, message);
            foreach (var value in OneOf().IsMatch(message) ? values : values.Take(1))
            {
                open.Push(With(request, name, value));
            }
        }

        Assert.True(found.Count > 0, $"{entry.Name}: no request was found that it accepts; RequestVariants.Texts needs values.");
        return found;
    }

    /// <summary>The fields that a request may have.</summary>
    public IReadOnlyList<string> Fields(JsonObject request)
    {
        var message = Errors(With(request, "no_such_field", "1"), "lahiri").Single(e => e.Name == "no_such_field").Message;
        return message.Split("the fields are ")[1].Split(", ");
    }

    /// <summary>Requests that differ from a request in one field (and in what that field needs), and are accepted.</summary>
    public IEnumerable<JsonObject> Variants(JsonObject request, string field)
    {
        var refusal = Errors(With(request, field, "\"no such value\""), "lahiri").Where(e => e.Name == field).Select(e => e.Message).FirstOrDefault(string.Empty);
        var count = 0;
        foreach (var value in Values(field, refusal))
        {
            foreach (var (set, remove) in Companions)
            {
                if (remove.Contains(field) || (set.Length == 2 && set[0] == field))
                {
                    continue;
                }

                var variant = With(request, field, value);
                foreach (var name in remove)
                {
                    variant.Remove(name);
                }

                for (var i = 0; i < set.Length; i += 2)
                {
                    variant = set[i] == field ? variant : With(variant, set[i], set[i + 1]);
                }

                if (Accepts(variant, "lahiri"))
                {
                    yield return variant;
                    if (++count >= MostValues)
                    {
                        yield break;
                    }

                    break;
                }
            }
        }
    }

    /// <summary>The fields of a request as the service reads them.</summary>
    public static RequestFields Read(JsonObject request, string zodiac) => new(
        JsonDocument.Parse(request.ToJsonString()).RootElement.EnumerateObject().ToDictionary(p => p.Name, p => new FieldValue(p.Value)),
        new Dictionary<string, string> { ["zodiac"] = zodiac });

    /// <summary>A request with one field more, or with another value of it.</summary>
    public static JsonObject With(JsonObject request, string name, string json)
    {
        var copy = request.DeepClone().AsObject();
        copy[name] = JsonNode.Parse(json);
        return copy;
    }

    private static IEnumerable<string> Values(string field, string message)
    {
        IEnumerable<string> listed = [];
        if (OneOf().Match(message) is { Success: true } list)
        {
            var words = list.Groups[2].Value.Split(", ");
            listed = Spread(words).Select(word => list.Groups[1].Value.Contains("list", StringComparison.Ordinal) ? $"[\"{word}\"]" : $"\"{word}\"");
        }
        else if (Between().Match(message) is { Success: true } range)
        {
            var (low, high) = (Number(range.Groups[1].Value), Number(range.Groups[2].Value));
            listed = new[] { 9, 2, 1, Math.Floor((low + high) / 2), low, high, 0.5 }
                .Where(n => n >= low && n <= high).Select(n => n.ToString(CultureInfo.InvariantCulture));
        }

        return Texts.GetValueOrDefault(field, []).Concat(listed).Concat(Guesses);
    }

    private static IEnumerable<string> Spread(string[] words) =>
        words.Length <= 12 ? words : words.Where((_, i) => i % ((words.Length + 11) / 12) == 0);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private List<(string Name, string Message)> Errors(JsonObject request, string zodiac)
    {
        try
        {
            entry.Validate(Read(request, zodiac));
            return [];
        }
        catch (ProblemException e)
        {
            return e.Problem.Errors is { Count: > 0 } errors ? [.. errors.SelectMany(error => error.Value.Select(m => (error.Key, m)))] : [("", e.Problem.Detail)];
        }
    }

    [GeneratedRegex("(one of|list of) ([a-z0-9_-]+(?:, [a-z0-9_-]+)*)")]
    private static partial Regex OneOf();

    [GeneratedRegex(@"between (-?[\d.]+) and (-?[\d.]+)")]
    private static partial Regex Between();
}
