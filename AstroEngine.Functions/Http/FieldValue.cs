using System.Buffers.Text;
using System.Globalization;
using System.Text;
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
    private readonly ReadOnlyMemory<byte> _number;

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

    private FieldValue(string? text, ReadOnlyMemory<byte> number)
    {
        _json = default;
        _text = text;
        _number = number;
        IsQuery = false;
    }

    /// <summary>Whether it is a query parameter, whose numbers and lists are written as text.</summary>
    public bool IsQuery { get; }

    /// <summary>Whether it is JSON null, which counts as absent.</summary>
    public bool IsNull => _text is null && _json.ValueKind == JsonValueKind.Null;

    private bool IsNumber => !_number.IsEmpty || _json.ValueKind == JsonValueKind.Number;

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

            if (!_number.IsEmpty)
            {
                return Cut(Encoding.UTF8.GetString(_number.Span));
            }

            return _json.ValueKind switch
            {
                JsonValueKind.Object => "an object",
                JsonValueKind.Array => $"the list {Cut(_json.GetRawText())}",
                _ => Cut(_json.GetRawText()),
            };
        }
    }

    /// <summary>A JSON text that was read already.</summary>
    public static FieldValue OfText(string text) => new(text, default);

    /// <summary>A JSON number, which is read when it is asked for: its bytes must not change until then.</summary>
    public static FieldValue OfNumber(ReadOnlyMemory<byte> json) => new(null, json);

    /// <summary>Writes the value as it came in JSON; the text of a query as a text.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        if (_text is not null)
        {
            json.WriteStringValue(_text);
        }
        else if (!_number.IsEmpty)
        {
            json.WriteRawValue(_number.Span, skipInputValidation: true);
        }
        else
        {
            _json.WriteTo(json);
        }
    }

    /// <summary>Reads a number: a JSON number, or the text of one in a query.</summary>
    public bool TryNumber(out double number)
    {
        number = 0;
        var read = IsQuery
            ? double.TryParse(_text, QueryNumber, CultureInfo.InvariantCulture, out number)
            : IsNumber && TryJsonNumber(out number);
        return read && double.IsFinite(number);
    }

    /// <summary>Reads a yes or no: a JSON boolean, or <c>true</c> or <c>false</c> in a query.</summary>
    public bool TryFlag(out bool flag)
    {
        flag = IsQuery ? _text == "true" : _json.ValueKind == JsonValueKind.True;
        return flag || (IsQuery ? _text == "false" : _json.ValueKind == JsonValueKind.False);
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

    /// <summary>Reads a list of numbers: a JSON array of them, or numbers with commas between them in a query.</summary>
    public bool TryNumbers(out List<double> numbers)
    {
        numbers = [];
        if (!IsQuery && _json.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        var items = IsQuery ? _text!.Split(',').Select(text => new FieldValue(text)) : _json.EnumerateArray().Select(item => new FieldValue(item));
        foreach (var item in items)
        {
            if (!item.TryNumber(out var number))
            {
                return false;
            }

            numbers.Add(number);
        }

        return true;
    }

    private bool TryJsonNumber(out double number) => _number.IsEmpty
        ? _json.TryGetDouble(out number)
        : Utf8Parser.TryParse(_number.Span, out number, out var used) && used == _number.Length;

    /// <summary>Reads a list of anything: a JSON array.</summary>
    public bool TryElements(out IReadOnlyList<JsonElement> elements)
    {
        var isArray = !IsQuery && _json.ValueKind == JsonValueKind.Array;
        elements = isArray ? [.. _json.EnumerateArray()] : [];
        return isArray;
    }

    /// <summary>Reads the members of a JSON object.</summary>
    public bool TryMembers(out Dictionary<string, FieldValue> members)
    {
        members = new(StringComparer.Ordinal);
        if (IsQuery || _json.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (var member in _json.EnumerateObject())
        {
            members[member.Name] = new FieldValue(member.Value);
        }

        return true;
    }

    private static string Cut(string text) => text.Length <= LongestEcho ? text : string.Concat(text.AsSpan(0, LongestEcho), "...");
}
