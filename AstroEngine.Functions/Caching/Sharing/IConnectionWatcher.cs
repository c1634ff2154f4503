using StackExchange.Redis;

namespace AstroEngine.Functions.Caching.Sharing;

/// <summary>Is told what becomes of the connection to Redis.</summary>
internal interface IConnectionWatcher
{
    /// <summary>There is a client. It is used when this has ended; it never throws.</summary>
    Task OnClientAsync(IConnectionMultiplexer client);

    /// <summary>The connection of the subscriptions was lost.</summary>
    void OnLost();

    /// <summary>A connection stands, for the first time or again.</summary>
    void OnStanding();
}
