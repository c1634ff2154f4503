using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Reads an item as it comes: whether it is a JSON object, what its id is, and which other items are the same. Not thread-safe.</summary>
internal sealed class ItemReader
{
    private const string IdName = "id";
    private const int LongestId = 200;
    private const int LongestNumber = 20;
    private const int MostFields = 64;
    private const int MaximumDepth = 16;

    private readonly List<ItemField> _fields = [];
    private readonly ArrayBufferWriter<byte> _canonical = new(1024);

    /// <summary>Reads an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>Its id and hash.</returns>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="ProblemException">It is JSON, but no item.</exception>
    public ReadItem Read(ReadOnlySpan<byte> item)
    {
        if (!Utf8.IsValid(item))
        {
            throw new JsonException("it is not valid UTF-8");
        }

        _fields.Clear();
        var reader = new Utf8JsonReader(item, new JsonReaderOptions { MaxDepth = MaximumDepth });
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            RequireEnd(ref reader);
            throw Refused("item", "must be a JSON object");
        }

        var id = default(Range);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Text(ref reader);
            reader.Read();
            var field = ReadValue(ref reader, name);
            if (name == IdName)
            {
                id = ReadId(item, field);
            }

            AddField(field);
        }

        RequireEnd(ref reader);
        return new ReadItem(id, Hash(item));
    }

    private static void RequireEnd(ref Utf8JsonReader reader)
    {
        if (reader.Read())
        {
            throw new JsonException("there is more after the JSON object");
        }
    }

    private static ItemField ReadValue(ref Utf8JsonReader reader, string name)
    {
        var start = (int)reader.TokenStartIndex;
        var type = reader.TokenType;
        string? text = null;
        if (type == JsonTokenType.String)
        {
            text = reader.ValueIsEscaped || name == BirthFields.NameField || name == IdName ? Text(ref reader) : null;
        }
        else if (type is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            SkipChecked(ref reader);
        }

        return new ItemField(name, type, start, (int)reader.BytesConsumed - start, text);
    }

    private static void SkipChecked(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                Text(ref reader);
            }
        }
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("a text is not valid Unicode");
        }
    }

    private static Range ReadId(ReadOnlySpan<byte> item, in ItemField field)
    {
        var raw = item.Slice(field.Start, field.Length);
        var isId = field.Type switch
        {
            JsonTokenType.Null => true,
            JsonTokenType.String => field.Text!.Length <= LongestId,
            JsonTokenType.Number => raw.Length <= LongestNumber && !raw.ContainsAny((byte)'.', (byte)'e', (byte)'E'),
            _ => false,
        };
        if (!isId)
        {
            throw Refused(IdName, $"must be a text of at most {LongestId} characters or an integer, was {Came(raw)}");
        }

        return field.Type == JsonTokenType.Null ? default : new Range(field.Start, field.Start + field.Length);
    }

    private static string Came(ReadOnlySpan<byte> raw) => new FieldValue(JsonElement.Parse(raw)).Came;

    private void AddField(in ItemField field)
    {
        foreach (var other in _fields)
        {
            if (other.Name == field.Name)
            {
                throw Refused(FieldReader.ErrorName(field.Name), "came twice");
            }
        }

        if (_fields.Count == MostFields)
        {
            throw Refused("item", $"must not have more than {MostFields} fields");
        }

        _fields.Add(field);
    }

    /// <summary>A hash over what decides the answer, whatever the order of the fields.</summary>
    private UInt128 Hash(ReadOnlySpan<byte> item)
    {
        _fields.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        _canonical.ResetWrittenCount();
        foreach (var field in _fields)
        {
            // A name that may not be one makes its item an error, so such items differ from those without.
            if (field.Name == IdName || (field.Name == BirthFields.NameField && field.Text is { } name && BirthFields.IsName(name)))
            {
                continue;
            }

            Append(Encoding.UTF8.GetByteCount(field.Name), 0);
            Encoding.UTF8.GetBytes(field.Name, _canonical);
            if (field.Text is { } text)
            {
                Append(Encoding.UTF8.GetByteCount(text), (byte)JsonTokenType.String);
                Encoding.UTF8.GetBytes(text, _canonical);
            }
            else
            {
                // Without its quotes a text is what an escaped one is when it is read.
                var quotes = field.Type == JsonTokenType.String ? 1 : 0;
                var raw = item.Slice(field.Start + quotes, field.Length - (2 * quotes));
                Append(raw.Length, (byte)field.Type);
                _canonical.Write(raw);
            }
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_canonical.WrittenSpan, digest);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }

    private void Append(int length, byte type)
    {
        var span = _canonical.GetSpan(5);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(span, length);
        span[4] = type;
        _canonical.Advance(5);
    }

    private static ProblemException Refused(string name, string message) => new(Problems.Validation(name, message));
}
