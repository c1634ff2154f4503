namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Puts the pieces of a value together, up to a length; of longer ones it only knows that they are.</summary>
/// <param name="maximum">The longest value that is kept.</param>
internal sealed class CappedBuffer(int maximum)
{
    private byte[] _bytes = [];
    private int _length;

    /// <summary>Whether more came than is kept.</summary>
    public bool IsOversized { get; private set; }

    /// <summary>Whether nothing came.</summary>
    public bool IsEmpty => _length == 0 && !IsOversized;

    /// <summary>What came.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Adds a piece.</summary>
    public void Append(ReadOnlySpan<byte> piece)
    {
        if (IsOversized || piece.Length > maximum - _length)
        {
            IsOversized = true;
            return;
        }

        if (_bytes.Length < _length + piece.Length)
        {
            Array.Resize(ref _bytes, Math.Min(maximum, Math.Max(_length + piece.Length, Math.Max(256, _bytes.Length * 2))));
        }

        piece.CopyTo(_bytes.AsSpan(_length));
        _length += piece.Length;
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _length = 0;
        IsOversized = false;
    }
}
