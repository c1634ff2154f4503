using System.Buffers;

namespace AstroEngine.Functions.Jobs.Bulk;

/// <summary>Bytes that grow, in an array of the pool. What was written can be taken back.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int SmallestSpace = 4096;

    private byte[] _array;
    private int _length;

    /// <summary>Takes an array.</summary>
    /// <param name="capacity">About how many bytes will come.</param>
    public PooledBuffer(int capacity) => _array = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes were written; setting it to less takes the last ones back.</summary>
    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)value, (uint)_length, nameof(value));
            _length = value;
        }
    }

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => _array.AsMemory(0, _length);

    /// <inheritdoc />
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(_array.Length - _length), nameof(count));
        _length += count;
    }

    /// <inheritdoc />
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _array.AsMemory(_length);
    }

    /// <inheritdoc />
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _array.AsSpan(_length);
    }

    /// <summary>Gives the array back to the pool.</summary>
    public void Dispose()
    {
        if (_array.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_array);
            _array = [];
            _length = 0;
        }
    }

    private void Grow(int wanted)
    {
        wanted = Math.Max(wanted, SmallestSpace);
        if (_array.Length - _length >= wanted)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + wanted), (int)Math.Min(Array.MaxLength, _array.Length * 2L)));
        _array.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
