namespace AstroEngine.Tests.Functions.Jobs.Bulk;

/// <summary>A body that comes in pieces of a few bytes.</summary>
internal sealed class PiecewiseStream(byte[] body, int pieces) : MemoryStream(body)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, pieces)], cancellationToken);
}
