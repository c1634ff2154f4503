using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.LocalHost.Http;

/// <summary>
/// Decides whether a caller may reach a function. Keys are off until one is set. Compared are hashes, in constant time: neither
/// the content nor the length of a key can be measured from outside.
/// </summary>
internal sealed class FunctionKeys
{
    /// <summary>The setting that holds the function key.</summary>
    public const string FunctionKeySetting = "ASTRO_FUNCTION_KEY";

    /// <summary>The setting that holds the admin (master) key.</summary>
    public const string AdminKeySetting = "ASTRO_ADMIN_KEY";

    /// <summary>The setting that holds the system key, which opens the durable management API.</summary>
    public const string SystemKeySetting = "ASTRO_SYSTEM_KEY";

    private const string HeaderName = "x-functions-key";
    private const string QueryName = "code";

    private readonly byte[]? _functionKey;
    private readonly byte[]? _adminKey;
    private readonly byte[]? _systemKey;

    /// <summary>Reads the keys.</summary>
    public FunctionKeys(IConfiguration configuration)
    {
        _functionKey = Read(configuration[FunctionKeySetting]);
        _adminKey = Read(configuration[AdminKeySetting]);
        _systemKey = Read(configuration[SystemKeySetting]);
    }

    /// <summary>Whether any key is set.</summary>
    public bool AreOn => _functionKey is not null || _adminKey is not null;

    /// <summary>Whether a request may reach a function of a level.</summary>
    public bool Allow(HttpRequest request, AuthorizationLevel level)
    {
        if (level == AuthorizationLevel.Anonymous || !AreOn)
        {
            return true;
        }

        var given = Given(request);
        if (string.IsNullOrEmpty(given))
        {
            return false;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(given, hash);
        var isAdmin = _adminKey is not null && CryptographicOperations.FixedTimeEquals(hash, _adminKey);
        var isFunction = _functionKey is not null && CryptographicOperations.FixedTimeEquals(hash, _functionKey);
        return isAdmin || (isFunction && level == AuthorizationLevel.Function);
    }

    /// <summary>What the key of a request is worth where the system key or the admin key is wanted. With no key set all is open.</summary>
    public KeyJudgement JudgeSystem(HttpRequest request)
    {
        if (!AreOn && _systemKey is null)
        {
            return KeyJudgement.Allowed;
        }

        var given = Given(request);
        if (string.IsNullOrEmpty(given))
        {
            return KeyJudgement.Unknown;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(given, hash);
        var isAdmin = _adminKey is not null && CryptographicOperations.FixedTimeEquals(hash, _adminKey);
        var isSystem = _systemKey is not null && CryptographicOperations.FixedTimeEquals(hash, _systemKey);
        var isFunction = _functionKey is not null && CryptographicOperations.FixedTimeEquals(hash, _functionKey);
        return isAdmin || isSystem ? KeyJudgement.Allowed : isFunction ? KeyJudgement.TooLow : KeyJudgement.Unknown;
    }

    /// <summary>The header wins over the query even when it is wrong or empty, as on the real host.</summary>
    private static string? Given(HttpRequest request)
    {
        if (request.Headers.TryGetValue(HeaderName, out var header))
        {
            return header.Count > 0 ? header[0] : null;
        }

        return request.Query.TryGetValue(QueryName, out var query) && query.Count > 0 ? query[0] : null;
    }

    private static byte[]? Read(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return null;
        }

        var hash = new byte[SHA256.HashSizeInBytes];
        Hash(key, hash);
        return hash;
    }

    private static void Hash(string key, Span<byte> hash)
    {
        var size = Encoding.UTF8.GetMaxByteCount(key.Length);
        var bytes = size <= 512 ? stackalloc byte[512] : new byte[size];
        SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(key, bytes)], hash);
    }
}
