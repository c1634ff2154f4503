namespace AstroEngine.Functions.Storage;

/// <summary>
/// The rules of names: segments of ASCII letters, digits, <c>.</c>, <c>_</c> and <c>-</c> with slashes between them, none beginning with a
/// dot, so that a name is a safe path in any store.
/// </summary>
public static class ObjectName
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaximumLength = 512;

    private const int MaximumSegment = 128;

    /// <summary>Whether a text is a name.</summary>
    /// <param name="text">The text; null is no name.</param>
    public static bool IsValid([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text)
    {
        if (text is not { Length: > 0 and <= MaximumLength })
        {
            return false;
        }

        foreach (var segment in text.AsSpan().Split('/'))
        {
            if (!IsSegment(text.AsSpan(segment)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text is a prefix: a name with a slash at the end, or empty.</summary>
    /// <param name="text">The text; null is no prefix.</param>
    public static bool IsPrefix([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text) =>
        text is { Length: 0 } || (text is [.. var name, '/'] && IsValid(name));

    internal static void ThrowIfInvalid(string? name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsValid(name))
        {
            throw new ArgumentException(
                $"An object's name is segments of A-Z a-z 0-9 . _ - with slashes between them, none beginning with a dot, at most {MaximumLength} characters.",
                nameof(name));
        }
    }

    internal static void ThrowIfNoPrefix(string? prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        if (!IsPrefix(prefix))
        {
            throw new ArgumentException("A prefix is the first segments of a name and a slash, or empty.", nameof(prefix));
        }
    }

    private static bool IsSegment(ReadOnlySpan<char> segment)
    {
        if (segment.Length is 0 or > MaximumSegment || segment[0] == '.')
        {
            return false;
        }

        foreach (var c in segment)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
