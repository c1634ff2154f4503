using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Caching.Users;

/// <summary>
/// Keeps in mind which results the requests of a user have touched, so that an event of the user can remove them. A request only puts its
/// touch into a queue; the rest happens behind its back: in Redis, or in memory while Redis cannot be told.
/// </summary>
public sealed class UserTouches : IAsyncDisposable, IDisposable
{
    private const int Batch = 256;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly Channel<UserTouch> _queue;
    private readonly RedisUserSets? _redis;
    private readonly MemoryUserSets _memory;
    private readonly UserSecret _secret;
    private readonly ILogger _logger;
    private readonly TimeProvider _time;
    private readonly Task _writer;
    private long _noted;
    private long _dropped;

    internal UserTouches(ResultCache cache, ResultCacheOptions options, ILogger<UserTouches> logger, TimeProvider time)
    {
        _redis = cache.UserSets;
        _memory = new MemoryUserSets(options.Users);
        _secret = new UserSecret(options.UserSecret, _redis, time);
        _logger = logger;
        _time = time;
        _queue = Channel.CreateBounded<UserTouch>(new BoundedChannelOptions(options.Users.Pending) { SingleReader = true });
        _writer = Task.Run(WriteAsync);
    }

    /// <summary>Touches noted since the service started.</summary>
    internal long Noted => Volatile.Read(ref _noted);

    /// <summary>Touches not noted because too many waited.</summary>
    internal long Dropped => Volatile.Read(ref _dropped);

    /// <summary>Results kept in mind in memory.</summary>
    internal int InMemory => _memory.Count;

    /// <summary>Notes that the request of a user touches a result; costs the request next to nothing.</summary>
    /// <param name="user">The user; with null nothing is noted.</param>
    /// <param name="key">The result.</param>
    /// <param name="ttl">How long it lives at most.</param>
    public void Note(UserId? user, CacheKey key, TimeSpan ttl)
    {
        if (user is null || ttl <= TimeSpan.Zero)
        {
            return;
        }

        if (_queue.Writer.TryWrite(new UserTouch(user, key, Now() + (long)ttl.TotalMilliseconds)))
        {
            Interlocked.Increment(ref _noted);
        }
        else
        {
            Interlocked.Increment(ref _dropped);
        }
    }

    /// <summary>The results that the requests of a user have touched, those of this instance until now included.</summary>
    /// <returns>The results, and whether Redis was asked (or there is none).</returns>
    internal async ValueTask<(UserHash User, List<CacheKey> Keys, bool Complete)> FindAsync(UserId user, CancellationToken cancellationToken)
    {
        await WaitForQueueAsync(cancellationToken).ConfigureAwait(false);
        var hash = UserHash.Of(user, await _secret.GetAsync().ConfigureAwait(false));
        var keys = _memory.Of(hash, Now());
        var shared = _redis is null ? [] : await _redis.OfAsync(hash, Now()).ConfigureAwait(false);
        return (hash, [.. keys.Concat(shared ?? []).Distinct()], shared is not null);
    }

    /// <summary>Forgets that a user has touched some results.</summary>
    /// <returns>Whether any of them was known, and whether Redis was told (or there is none).</returns>
    internal async ValueTask<(bool Known, bool Complete)> ForgetAsync(UserHash user, IReadOnlyCollection<CacheKey> keys)
    {
        var known = _memory.Remove(user, keys);
        var removed = _redis is null ? 0 : await _redis.RemoveAsync(user, keys).ConfigureAwait(false);
        return (known || removed > 0, removed is not null);
    }

    /// <summary>Writes what waits, for a moment at most.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        try
        {
            await _writer.WaitAsync(LongestWait, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // What is forgotten then is only what an event would have removed early.
        }
    }

    /// <summary>For containers that dispose synchronously; hosts use <see cref="DisposeAsync"/>.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private long Now() => _time.GetUtcNow().ToUnixTimeMilliseconds();

    private async ValueTask WaitForQueueAsync(CancellationToken cancellationToken)
    {
        var mark = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await _queue.Writer.WriteAsync(new UserTouch(null, default, 0, mark), cancellationToken).ConfigureAwait(false);
            await mark.Task.WaitAsync(LongestWait, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException or ChannelClosedException)
        {
            // Redis is slow, or the service stops: with what is known by now.
        }
    }

    private async Task WriteAsync()
    {
        var batch = new List<UserTouch>(Batch);
        while (await WaitAsync().ConfigureAwait(false))
        {
            batch.Clear();
            while (batch.Count < Batch && _queue.Reader.TryRead(out var touch))
            {
                batch.Add(touch);
            }

            try
            {
                await WriteAsync(batch).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                // A writer that ended would end the writing for good. The type alone: nothing of a request is ever logged.
                _logger.UserTouchesNotNoted(e.GetType().Name);
            }

            foreach (var touch in batch)
            {
                touch.Mark?.TrySetResult();
            }
        }
    }

    /// <summary>Waits for touches; with some in memory no longer than until Redis may be back.</summary>
    private async ValueTask<bool> WaitAsync()
    {
        var more = _queue.Reader.WaitToReadAsync().AsTask();
        while (_redis is not null && _memory.Count > 0 && !more.IsCompleted)
        {
            await Task.WhenAny(more, Task.Delay(Retry, _time)).ConfigureAwait(false);
            if (!more.IsCompleted)
            {
                await FlushMemoryAsync(_redis).ConfigureAwait(false);
            }
        }

        return await more.ConfigureAwait(false);
    }

    private async ValueTask WriteAsync(List<UserTouch> batch)
    {
        if (batch.TrueForAll(touch => touch.User is null))
        {
            return;
        }

        var secret = await _secret.GetAsync().ConfigureAwait(false);
        foreach (var user in batch.Where(touch => touch.User is not null).GroupBy(touch => touch.User!.Value, StringComparer.Ordinal))
        {
            var hash = UserHash.Of(user.First().User!, secret);
            var keys = new Dictionary<CacheKey, long>();
            foreach (var touch in user)
            {
                keys[touch.Key] = touch.Expires;
            }

            if (_redis is null || !await _redis.AddAsync(hash, keys, Now()).ConfigureAwait(false))
            {
                _memory.Add(hash, keys, Now());
            }
        }
    }

    private async ValueTask FlushMemoryAsync(RedisUserSets redis)
    {
        while (_memory.TakeOldest() is { } user)
        {
            if (!await redis.AddAsync(user.User, user.Keys, Now()).ConfigureAwait(false))
            {
                _memory.Add(user.User, user.Keys, Now());
                return;
            }
        }
    }
}
