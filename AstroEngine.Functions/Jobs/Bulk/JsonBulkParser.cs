using System.Text.Json;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Finds the fields and items of a JSON body: <c>{"calculation":...,"items":[...]}</c>, the fields in any order.</summary>
/// <param name="sink">Takes the items.</param>
/// <param name="header">Takes the other fields.</param>
internal sealed class JsonBulkParser(IItemSink sink, BulkHeader header) : IBulkParser
{
    private const string ItemsName = "items";
    private const int LongestField = 64 * 1024;

    private readonly CappedBuffer _value = new(Math.Max(LongestField, sink.MaximumItemBytes));
    private JsonValueScanner _scanner;
    private State _state = State.Start;
    private bool _isInValue;
    private bool _hasItems;
    private string _name = string.Empty;
    private long _offset;
    private long _valueOffset;
    private int _items;
    private int _markBytes;

    private enum State
    {
        Start,
        FirstName,
        Name,
        Colon,
        Value,
        AfterValue,
        FirstItem,
        Item,
        AfterItem,
        End,
    }

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <inheritdoc />
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var used = _isInValue ? FeedValue(bytes) : FeedStructure(bytes);
            _offset += used;
            bytes = bytes[used..];
        }
    }

    /// <inheritdoc />
    public void Finish()
    {
        if (_state == State.Start)
        {
            throw new ProblemException(Problems.MalformedJson("The body is empty; a JSON object is expected."));
        }

        if (_state != State.End)
        {
            throw Malformed("the body ends before the JSON object does");
        }

        if (!_hasItems)
        {
            throw new ProblemException(Problems.Validation(ItemsName, "is required: a list of births"));
        }
    }

    private int FeedStructure(ReadOnlySpan<byte> bytes)
    {
        var blanks = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        if (blanks != 0)
        {
            return blanks < 0 ? bytes.Length : blanks;
        }

        var next = bytes[0];
        switch (_state)
        {
            case State.Start when _offset == _markBytes && _markBytes < ByteOrderMark.Length && next == ByteOrderMark[_markBytes]:
                _markBytes++;
                return 1;
            case State.Start when next == '{':
                _state = State.FirstName;
                return 1;
            case State.FirstName or State.AfterValue when next == '}':
                _state = State.End;
                return 1;
            case State.FirstName or State.Name when next == '"':
                return BeginValue(next);
            case State.Colon when next == ':':
                _state = State.Value;
                return 1;
            case State.Value when _name == ItemsName:
                return BeginItems(next);
            case State.Value or State.Item when IsBeginning(next):
                return BeginValue(next);
            case State.FirstItem when next != ']' && IsBeginning(next):
                _state = State.Item;
                return BeginValue(next);
            case State.FirstItem or State.AfterItem when next == ']':
                _state = State.AfterValue;
                return 1;
            case State.AfterValue when next == ',':
                _state = State.Name;
                return 1;
            case State.AfterItem when next == ',':
                _state = State.Item;
                return 1;
            default:
                throw Malformed($"{Expected()} is expected, {Shown(next)} came");
        }
    }

    private int BeginItems(byte next)
    {
        if (next != '[')
        {
            throw IsBeginning(next)
                ? new ProblemException(Problems.Validation(ItemsName, "must be a list of births"))
                : Malformed($"a list is expected, {Shown(next)} came");
        }

        _hasItems = true;
        _state = State.FirstItem;
        header.CheckWhatIsKnown();
        return 1;
    }

    private int BeginValue(byte first)
    {
        _scanner = JsonValueScanner.At(first);
        _isInValue = true;
        _valueOffset = _offset;
        return 0;
    }

    private int FeedValue(ReadOnlySpan<byte> bytes)
    {
        var used = _scanner.Scan(bytes, out var isComplete);
        if (isComplete && _value.IsEmpty && used <= LongestField)
        {
            EndValue(bytes[..used], isOversized: false);
            return used;
        }

        _value.Append(bytes[..used]);
        if (isComplete)
        {
            EndValue(_value.Written, _value.IsOversized);
            _value.Clear();
        }

        return used;
    }

    private void EndValue(ReadOnlySpan<byte> value, bool isOversized)
    {
        _isInValue = false;
        switch (_state)
        {
            case State.FirstName or State.Name:
                EndName(value, isOversized);
                _state = State.Colon;
                break;
            case State.Value:
                EndField(value, isOversized);
                _state = State.AfterValue;
                break;
            default:
                EndItem(value, isOversized);
                _state = State.AfterItem;
                break;
        }
    }

    private void EndName(ReadOnlySpan<byte> value, bool isOversized)
    {
        if (isOversized || !BulkHeader.TryReadText(value, out var name))
        {
            throw Malformed("the name of a field cannot be read");
        }

        header.Begin(name, isItems: name == ItemsName);
        _name = name;
    }

    private void EndField(ReadOnlySpan<byte> value, bool isOversized)
    {
        if (isOversized || value.Length > LongestField)
        {
            throw new ProblemException(Problems.Validation(_name, $"must not be longer than {LongestField} bytes"));
        }

        try
        {
            header.Set(_name, value);
        }
        catch (JsonException e)
        {
            throw Malformed($"the value of {_name} is no JSON: {JsonReasons.Of(e)}");
        }
    }

    private void EndItem(ReadOnlySpan<byte> value, bool isOversized)
    {
        var origin = new ItemOrigin(0, _valueOffset);
        if (isOversized || value.Length > sink.MaximumItemBytes)
        {
            sink.AddOversized(origin);
        }
        else
        {
            sink.Add(value, origin);
        }

        _items++;
    }

    private ProblemException Malformed(string reason)
    {
        var where = _state is State.Item or State.AfterItem ? $" in item {_items} of items" : string.Empty;
        return new(Problems.MalformedJson($"The body is not a JSON object as expected near byte {_offset + 1}{where}: {reason}."));
    }

    private string Expected() => _state switch
    {
        State.Start => "a JSON object",
        State.FirstName => "a field or \"}\"",
        State.Name => "the name of a field",
        State.Colon => "\":\"",
        State.AfterValue => "\",\" or \"}\"",
        State.AfterItem => "\",\" or \"]\"",
        State.FirstItem => "an item or \"]\"",
        State.End => "nothing more",
        _ => "a value",
    };

    private static bool IsBeginning(byte next) =>
        next is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n' or (>= (byte)'0' and <= (byte)'9');

    private static string Shown(byte next) => next is > 32 and < 127 ? $"\"{(char)next}\"" : $"the byte 0x{next:X2}";
}
