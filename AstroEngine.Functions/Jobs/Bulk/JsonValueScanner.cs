using System.Buffers;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>
/// Finds where a JSON value ends, however it is cut into pieces, without keeping it. It counts brackets and knows texts; whether the
/// value is right inside is for its reader to say.
/// </summary>
internal struct JsonValueScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> AfterScalar = SearchValues.Create(" \t\r\n,]}:\"{["u8);

    private int _depth;
    private bool _isText;
    private bool _isEscaped;
    private bool _isScalar;

    /// <summary>Begins with the first byte of a value, which is scanned with the rest.</summary>
    public static JsonValueScanner At(byte first) => new() { _isScalar = first is not ((byte)'"' or (byte)'{' or (byte)'[') };

    /// <summary>Scans on.</summary>
    /// <param name="bytes">The next bytes.</param>
    /// <param name="isComplete">Whether the value ends here.</param>
    /// <returns>How many of the bytes belong to the value.</returns>
    public int Scan(ReadOnlySpan<byte> bytes, out bool isComplete)
    {
        if (_isScalar)
        {
            var end = bytes.IndexOfAny(AfterScalar);
            isComplete = end >= 0;
            return isComplete ? end : bytes.Length;
        }

        var at = 0;
        while (at < bytes.Length)
        {
            at += _isText ? ScanText(bytes[at..]) : ScanStructure(bytes[at..]);
            if (_depth == 0 && !_isText)
            {
                isComplete = true;
                return at;
            }
        }

        isComplete = false;
        return at;
    }

    private int ScanText(ReadOnlySpan<byte> bytes)
    {
        if (_isEscaped)
        {
            _isEscaped = false;
            return 1;
        }

        var next = bytes.IndexOfAny((byte)'"', (byte)'\\');
        if (next < 0)
        {
            return bytes.Length;
        }

        _isEscaped = bytes[next] == '\\';
        _isText = _isEscaped;
        return next + 1;
    }

    private int ScanStructure(ReadOnlySpan<byte> bytes)
    {
        var next = bytes.IndexOfAny(Structure);
        if (next < 0)
        {
            return bytes.Length;
        }

        switch (bytes[next])
        {
            case (byte)'"':
                _isText = true;
                break;
            case (byte)'{' or (byte)'[':
                _depth++;
                break;
            default:
                _depth--;
                break;
        }

        return next + 1;
    }
}
