using System.Security.Cryptography;
using System.Text;

namespace AstroEngine.Functions.Caching.Users;

/// <summary>
/// The secret under which users are known: that of setting <c>Cache:UserSecret</c>, or else a random one that the instances on one Redis
/// agree on in Redis.
/// </summary>
internal sealed class UserSecret
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromMinutes(1);

    private readonly RedisUserSets? _redis;
    private readonly TimeProvider _time;
    private readonly bool _isSet;
    private byte[] _secret;
    private long? _agreedAt;

    public UserSecret(string? setting, RedisUserSets? redis, TimeProvider time)
    {
        _redis = redis;
        _time = time;
        _isSet = !string.IsNullOrEmpty(setting);
        _secret = _isSet ? Encoding.UTF8.GetBytes(setting!) : RandomNumberGenerator.GetBytes(32);
    }

    /// <summary>The secret. Asks Redis now and then whether it is still the one in use: Redis may have lost it, and another instance may have made a new one.</summary>
    public async ValueTask<byte[]> GetAsync()
    {
        if (!_isSet && _redis is not null && (_agreedAt is not { } last || _time.GetElapsedTime(last) >= AskEvery)
            && await _redis.AgreeOnSecretAsync(_secret).ConfigureAwait(false) is { Length: > 0 } agreed)
        {
            _secret = agreed;
            _agreedAt = _time.GetTimestamp();
        }

        return _secret;
    }
}
