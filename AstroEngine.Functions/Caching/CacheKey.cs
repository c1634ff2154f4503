namespace AstroEngine.Functions.Caching;

/// <summary>Names one cached result: a kind of calculation and the hash of everything that decides the answer.</summary>
/// <remarks>The text form, used in Redis, is <c>astro:{version}:{kind}:{hash}</c>; see <see cref="ToText"/>. It holds no birth data in clear.</remarks>
public readonly record struct CacheKey
{
    /// <summary>The longest kind, in characters.</summary>
    public const int MaximumKindLength = 48;

    /// <summary>The first part of every key this service writes to Redis.</summary>
    internal const string Prefix = "astro";

    /// <summary>Makes a key.</summary>
    /// <param name="kind">Kind of calculation, e.g. <c>natal</c>; see <see cref="IsKind"/>. Kinds are a small fixed set: statistics are kept for each.</param>
    /// <param name="hash">Hash of the normalised request, from <see cref="CacheKeyHasher"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not a valid kind.</exception>
    public CacheKey(string kind, UInt128 hash)
    {
        ThrowIfNotKind(kind);
        Kind = kind;
        Hash = hash;
    }

    /// <summary>Kind of calculation, e.g. <c>natal</c>.</summary>
    public string Kind { get; }

    /// <summary>128 bits over every field that decides the answer.</summary>
    public UInt128 Hash { get; }

    /// <summary><see cref="Hash"/> as 32 lower-case hexadecimal digits.</summary>
    public string HashText => Hash.ToString("x32");

    /// <summary>Whether a text may be a kind: 1 to 48 of <c>a-z 0-9 _ -</c>, beginning with a letter.</summary>
    /// <remarks>The alphabet has neither the separator of keys nor a glob character, so a kind is safe inside a SCAN pattern.</remarks>
    /// <param name="text">The text to judge; null is no kind.</param>
    public static bool IsKind([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text)
    {
        if (text is not { Length: > 0 and <= MaximumKindLength } || !char.IsAsciiLetterLower(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The key in Redis: <c>astro:{version}:{kind}:{hash}</c>.</summary>
    /// <param name="version">Version of the cached format and of the engine: results of another version are never found.</param>
    public string ToText(string version) => $"{Prefix}:{version}:{Kind}:{HashText}";

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    internal static bool TryParse(string? text, out CacheKey key)
    {
        key = default;
        var colon = text?.IndexOf(':') ?? -1;
        if (colon < 0 || !IsKind(text![..colon]) || text.Length != colon + 33
            || !UInt128.TryParse(text.AsSpan(colon + 1), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var hash))
        {
            return false;
        }

        key = new CacheKey(text[..colon], hash);
        return true;
    }

    /// <summary>Kind and hash, for logs: the hash does not reveal the birth data it covers.</summary>
    public override string ToString() => $"{Kind}:{HashText}";

    /// <inheritdoc/>
    public bool Equals(CacheKey other) => Hash == other.Hash && string.Equals(Kind, other.Kind, StringComparison.Ordinal);

    /// <inheritdoc/>
    // The hash is uniformly distributed already: hashing it again would only cost time on the hit path.
    public override int GetHashCode() => (int)(ulong)Hash;

    internal static void ThrowIfNotKind(string? kind, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(kind))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(kind, name);
        if (!IsKind(kind))
        {
            throw new ArgumentException($"A cache kind is 1 to {MaximumKindLength} of a-z, 0-9, '_' and '-', beginning with a letter.", name);
        }
    }
}
