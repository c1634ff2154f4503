using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>
/// The continuation of a list as callers see it: the token of the host with a checksum. What each host makes of a token that it
/// never gave differs, up to a failure: a mistyped one is told apart before it gets there.
/// </summary>
internal static class ContinuationToken
{
    /// <summary>What it must be, in words.</summary>
    public const string Allowed = "what the answer before gave as continuation";

    private const int ChecksumBytes = 6;

    /// <summary>Writes a token of the host.</summary>
    /// <returns>The continuation, or null when there is nothing more.</returns>
    public static string? Write(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(token);
        return Base64Url.EncodeToString([.. Checksum(bytes), .. bytes]);
    }

    /// <summary>Reads a continuation.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(string continuation, [NotNullWhen(true)] out string? token)
    {
        token = null;
        if (!Base64Url.IsValid(continuation))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(continuation).AsSpan();
        if (bytes.Length <= ChecksumBytes || !Checksum(bytes[ChecksumBytes..]).SequenceEqual(bytes[..ChecksumBytes]))
        {
            return false;
        }

        token = Encoding.UTF8.GetString(bytes[ChecksumBytes..]);
        return true;
    }

    private static ReadOnlySpan<byte> Checksum(ReadOnlySpan<byte> bytes) => SHA256.HashData(bytes).AsSpan(0, ChecksumBytes);
}
