using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Functions.Http;

/// <summary>The value of a request field as it came: a JSON value of the body, or the text of a query parameter.</summary>
internal readonly struct FieldValue
{
    private const int LongestEcho = 60;
    private const NumberStyles QueryNumber =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private readonly JsonElement _json;
    private readonly string? _text;

    public FieldValue(JsonElement json)
    {
        _json = json;
        _text = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        IsQuery = false;
    }

    public FieldValue(string query)
    {
        _json = default;
        _text = query;
        IsQuery = true;
    }

    /// <summary>Whether it is a query parameter, whose numbers and lists are written as text.</summary>
    public bool IsQuery { get; }

    /// <summary>Whether it is JSON null, which counts as absent.</summary>
    public bool IsNull => _text is null && _json.ValueKind == JsonValueKind.Null;

    /// <summary>The text, or null when it is something else.</summary>
    public string? Text => _text;

    /// <summary>What came, in words for an error message; long values are cut.</summary>
    public string Came
    {
        get
        {
            if (_text is not null)
            {
                return IsQuery && TryNumber(out _) ? Cut(_text) : $"\"{Cut(_text)}\"";
            }

            return _json.ValueKind switch
            {
                JsonValueKind.Object => "an object",
                JsonValueKind.Array => $"the list {Cut(_json.GetRawText())}",
                _ => Cut(_json.GetRawText()),
            };
        }
    }

    /// <summary>Reads a number: a JSON number, or the text of one in a query.</summary>
    public bool TryNumber(out double number)
    {
        number = 0;
        var read = IsQuery
            ? double.TryParse(_text, QueryNumber, CultureInfo.InvariantCulture, out number)
            : _json.ValueKind == JsonValueKind.Number && _json.TryGetDouble(out number);
        return read && double.IsFinite(number);
    }

    /// <summary>Reads a list of texts: a JSON array of strings, or texts with commas between them in a query.</summary>
    public bool TryList(out List<string> items)
    {
        items = [];
        if (IsQuery)
        {
            items.AddRange(_text!.Split(',', StringSplitOptions.TrimEntries));
            return true;
        }

        if (_json.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var item in _json.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String)
            {
                return false;
            }

            items.Add(item.GetString()!);
        }

        return true;
    }

    private static string Cut(string text) => text.Length <= LongestEcho ? text : string.Concat(text.AsSpan(0, LongestEcho), "...");
}
