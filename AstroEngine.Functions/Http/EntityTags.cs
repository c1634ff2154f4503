using Microsoft.Extensions.Primitives;

namespace AstroEngine.Functions.Http;

/// <summary>Compares entity tags (RFC 9110, section 13.1.2).</summary>
internal static class EntityTags
{
    /// <summary>Whether <c>If-None-Match</c> names a representation: then the client has it already.</summary>
    /// <param name="header">The header as it came.</param>
    /// <param name="tag">The tag of the representation, with its quotes.</param>
    public static bool Match(StringValues header, string tag)
    {
        foreach (var line in header)
        {
            foreach (var range in line.AsSpan().Split(','))
            {
                var one = line.AsSpan(range).Trim();
                // The comparison is the weak one: proxies that compress mark the tag as weak.
                if (one.SequenceEqual("*") || Opaque(one).SequenceEqual(tag))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Opaque(ReadOnlySpan<char> tag) => tag.StartsWith("W/") ? tag[2..] : tag;
}
