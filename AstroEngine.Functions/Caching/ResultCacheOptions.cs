using AstroEngine.Functions.Caching.Users;

namespace AstroEngine.Functions.Caching;

/// <summary>Settings of the result cache: configuration section <c>Cache</c>.</summary>
public sealed class ResultCacheOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Cache";

    /// <summary>
    /// Version of the cached results: 1 to 48 of <c>a-z 0-9 . _ -</c>. Change it with the engine or with the format of its
    /// answers, and no old result is ever found again. Default <c>1</c>.
    /// </summary>
    public string Version { get; set; } = "1";

    /// <summary>The memory tier.</summary>
    public MemoryTierOptions Memory { get; set; } = new();

    /// <summary>The Redis tier.</summary>
    public RedisTierOptions Redis { get; set; } = new();

    /// <summary>What is kept of users.</summary>
    public UserTouchOptions Users { get; set; } = new();

    /// <summary>
    /// Secret under which users are known, 16 characters or more. Null or empty: a random one that the instances share in Redis, so that whoever
    /// can read Redis can test whether an id he guesses is among the users.
    /// </summary>
    public string? UserSecret { get; set; }

    /// <summary>Seconds that one warming of the cache may take, 1 to 200; less than <c>Http:RequestTimeout</c>. Default 20.</summary>
    public double WarmSeconds { get; set; } = 20;

    /// <summary>Checks every setting.</summary>
    /// <exception cref="InvalidOperationException">A setting is out of range; the message names it.</exception>
    public void Validate()
    {
        if (Version is not { Length: > 0 and <= 48 } || !Version.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '_' or '-'))
        {
            throw new InvalidOperationException("Setting Cache:Version must be 1 to 48 of a-z, 0-9, '.', '_' and '-'.");
        }

        Memory.Validate();
        Redis.Validate();
        Users.Validate();
        Require(WarmSeconds is >= 1 and <= 200, nameof(WarmSeconds), "1 to 200");
        Require(string.IsNullOrEmpty(UserSecret) || UserSecret.Length >= 16, nameof(UserSecret), "16 characters or more");
    }

    internal static void Require(bool valid, string setting, string range)
    {
        if (!valid)
        {
            throw new InvalidOperationException($"Setting Cache:{setting} must be {range}.");
        }
    }
}
