namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Finds the lines of a body of one item a line. Empty lines are skipped; a line may end in CR LF; a byte order mark is no harm.</summary>
/// <param name="sink">Takes the items.</param>
internal sealed class NdjsonParser(IItemSink sink) : IBulkParser
{
    // One more for the CR that may end a line.
    private readonly CappedBuffer _partial = new(sink.MaximumItemBytes + 1);
    private long _line;

    private static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    private static ReadOnlySpan<byte> Blanks => " \t\r"u8;

    /// <inheritdoc />
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            if (end < 0)
            {
                _partial.Append(bytes);
                return;
            }

            if (_partial.IsEmpty)
            {
                Line(bytes[..end], isOversized: false);
            }
            else
            {
                _partial.Append(bytes[..end]);
                LastPartial();
            }

            bytes = bytes[(end + 1)..];
        }
    }

    /// <inheritdoc />
    public void Finish()
    {
        if (!_partial.IsEmpty)
        {
            LastPartial();
        }
    }

    private void LastPartial()
    {
        Line(_partial.Written, _partial.IsOversized);
        _partial.Clear();
    }

    private void Line(ReadOnlySpan<byte> line, bool isOversized)
    {
        var origin = new ItemOrigin(++_line, 0);
        if (_line == 1 && line.StartsWith(ByteOrderMark))
        {
            line = line[ByteOrderMark.Length..];
        }

        line = line.Trim(Blanks);
        if (isOversized || line.Length > sink.MaximumItemBytes)
        {
            sink.AddOversized(origin);
        }
        else if (!line.IsEmpty)
        {
            sink.Add(line, origin);
        }
    }
}
