namespace AstroEngine.Functions.Caching.Users;

/// <summary>Whom a request is for, as the caller names its users. It decides no answer, and is written nowhere in clear: this type prints as nothing.</summary>
public sealed class UserId
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaximumLength = 128;

    /// <summary>What an id is, for messages.</summary>
    internal const string Allowed = "1 to 128 visible ASCII characters, no spaces";

    private UserId(string value) => Value = value;

    /// <summary>The id.</summary>
    internal string Value { get; }

    /// <summary>Reads an id: 1 to 128 visible ASCII characters, no spaces; null when it is none.</summary>
    /// <param name="text">The text.</param>
    public static UserId? Parse(string? text) =>
        text is { Length: > 0 and <= MaximumLength } && text.All(static c => c is > ' ' and < '\u007f') ? new UserId(text) : null;

    /// <summary>Nothing of the id.</summary>
    public override string ToString() => "(user)";
}
