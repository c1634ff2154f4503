using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Http.Limits;

/// <summary>
/// Names the caller of a request by a keyed hash of its key or its address: neither can be read from Redis or from a dump. A key counts
/// only where the host has checked it: else everybody could have a new limit with each request.
/// </summary>
internal sealed class CallerId
{
    private const string KeyHeader = "x-functions-key";
    private const int HashBytes = 16;

    private readonly IReadOnlyList<IPNetwork> _proxies;
    private readonly byte[] _secret;
    private readonly bool _keysAreChecked;

    public CallerId(IOptions<RateLimitOptions> options, KeyCheck keys)
    {
        _proxies = options.Value.Proxies();
        _secret = SHA256.HashData(Encoding.UTF8.GetBytes("astro-limit:" + options.Value.Secret));
        _keysAreChecked = keys.AreOn;
    }

    /// <summary>The name of the caller: 32 hexadecimal digits.</summary>
    public string Of(HttpContext http, FunctionTraits function)
    {
        var caller = CheckedKey(http, function) is { } key ? $"key:{key}" : $"address:{ClientAddress.Of(http, _proxies)}";
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(caller), hash);
        return Convert.ToHexStringLower(hash[..HashBytes]);
    }

    /// <summary>A number of the caller for this process alone: the runtime salts its hashes anew each time it starts.</summary>
    public int HashOf(HttpContext http, FunctionTraits function) =>
        CheckedKey(http, function)?.GetHashCode(StringComparison.Ordinal) ?? ClientAddress.Of(http, _proxies).GetHashCode();

    private string? CheckedKey(HttpContext http, FunctionTraits function) =>
        _keysAreChecked && function.NeedsKey && KeyOf(http.Request) is { Length: > 0 } key ? key : null;

    // The header wins, as the host has it.
    private static string? KeyOf(HttpRequest request) =>
        request.Headers.TryGetValue(KeyHeader, out var header) ? header[0] : request.Query[RequestReader.KeyParameter].FirstOrDefault();
}
