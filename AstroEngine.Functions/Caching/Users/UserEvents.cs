namespace AstroEngine.Functions.Caching.Users;

/// <summary>Removes from the cache what an event of a user makes unwanted.</summary>
public sealed class UserEvents
{
    /// <summary>The kinds of calculation that a change of preferences removes, and those whose names begin with one of them and a hyphen.</summary>
    private static readonly string[] Preferred = ["natal", "horoscope", "compatibility", "reading", "voice"];

    private readonly UserTouches _touches;
    private readonly IResultCache _cache;

    internal UserEvents(UserTouches touches, IResultCache cache)
    {
        _touches = touches;
        _cache = cache;
    }

    /// <summary>Whether an event removes the results of a kind.</summary>
    internal static bool Removes(UserEvent what, string kind) => what switch
    {
        UserEvent.BirthDataUpdate => true,
        UserEvent.PreferenceUpdate => Preferred.Any(name => kind == name || kind.StartsWith(name + "-", StringComparison.Ordinal)),
        _ => false,
    };

    /// <summary>Handles an event.</summary>
    /// <param name="what">What has happened.</param>
    /// <param name="user">To whom.</param>
    /// <param name="cancellationToken">Ends the removal between two batches.</param>
    /// <returns>
    /// How many results were removed; at the end of a session, 1 when anything was known of the user and 0 otherwise. Not complete when
    /// Redis could not be asked or swept: then the event may be sent again.
    /// </returns>
    internal async ValueTask<CacheClearResult> HandleAsync(UserEvent what, UserId user, CancellationToken cancellationToken)
    {
        var (hash, touched, found) = await _touches.FindAsync(user, cancellationToken).ConfigureAwait(false);
        if (what == UserEvent.SessionEnd)
        {
            var (known, told) = await _touches.ForgetAsync(hash, touched).ConfigureAwait(false);
            return new CacheClearResult(known ? 1 : 0, found && told);
        }

        var unwanted = touched.FindAll(key => Removes(what, key.Kind));
        var removed = await _cache.RemoveAsync(unwanted, cancellationToken).ConfigureAwait(false);
        if (!removed.Complete)
        {
            // What is known of the user stays, so that the event can be sent again.
            return removed;
        }

        var (_, complete) = await _touches.ForgetAsync(hash, unwanted).ConfigureAwait(false);
        return removed with { Complete = found && complete };
    }
}
