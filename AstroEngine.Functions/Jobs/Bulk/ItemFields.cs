using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>
/// The fields of one item after the other, with the shared fields behind them: an item's own field wins. Made for thousands of items
/// of one shape: names are found again without making them anew. Not thread-safe.
/// </summary>
/// <param name="options">The shared fields.</param>
internal sealed class ItemFields(IReadOnlyDictionary<string, FieldValue> options) : IReadOnlyDictionary<string, FieldValue>
{
    private const string IdName = "id";
    private const int MaximumDepth = 16;

    private readonly List<string> _names = [];
    private readonly List<FieldValue> _values = [];
    private readonly List<string> _seen = [];

    /// <inheritdoc />
    public int Count => Keys.Count();

    /// <inheritdoc />
    public IEnumerable<string> Keys => options.Count == 0 ? _names : _names.Concat(options.Keys.Where(name => !_names.Contains(name)));

    /// <inheritdoc />
    public IEnumerable<FieldValue> Values => Keys.Select(name => this[name]);

    /// <inheritdoc />
    public FieldValue this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException();

    /// <summary>Reads an item, which was found valid when it came. Its id is no field of its calculation.</summary>
    /// <param name="item">The item; its bytes must not change as long as its fields are read.</param>
    public void Read(ReadOnlyMemory<byte> item)
    {
        _names.Clear();
        _values.Clear();
        var reader = new Utf8JsonReader(item.Span, new JsonReaderOptions { MaxDepth = MaximumDepth });
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = NameOf(ref reader);
            reader.Read();
            var value = ValueOf(ref reader, item);
            if (name != IdName)
            {
                _names.Add(name);
                _values.Add(value);
            }
        }
    }

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out FieldValue value)
    {
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names[i] == key)
            {
                value = _values[i];
                return true;
            }
        }

        return options.TryGetValue(key, out value);
    }

    /// <inheritdoc />
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, FieldValue>> GetEnumerator() =>
        Keys.Select(name => new KeyValuePair<string, FieldValue>(name, this[name])).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string NameOf(ref Utf8JsonReader reader)
    {
        foreach (var name in _seen)
        {
            if (reader.ValueTextEquals(name))
            {
                return name;
            }
        }

        var next = reader.GetString()!;
        if (_seen.Count < 32)
        {
            _seen.Add(next);
        }

        return next;
    }

    private static FieldValue ValueOf(ref Utf8JsonReader reader, ReadOnlyMemory<byte> item)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return FieldValue.OfText(reader.GetString()!);
            case JsonTokenType.Number:
                return FieldValue.OfNumber(item[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]);
            default:
                return new FieldValue(JsonElement.ParseValue(ref reader));
        }
    }
}
