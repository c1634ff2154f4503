using System.Security.Cryptography;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>The checksum of a pack: SHA-256 over the whole file, its own place taken as zeros.</summary>
internal static unsafe class PackChecksum
{
    private const int Block = 1 << 20;

    public static byte[] Of(byte* data, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> header = stackalloc byte[PackFormat.HeaderSize];
        new ReadOnlySpan<byte>(data, PackFormat.HeaderSize).CopyTo(header);
        header.Slice(PackFormat.ChecksumOffset, PackFormat.ChecksumSize).Clear();
        hash.AppendData(header);
        for (long at = PackFormat.HeaderSize; at < length; at += Block)
        {
            hash.AppendData(new ReadOnlySpan<byte>(data + at, (int)Math.Min(Block, length - at)));
        }

        return hash.GetHashAndReset();
    }
}
