namespace AstroEngine.Functions.Caching;

/// <summary>How the Redis tier is.</summary>
internal enum RedisState
{
    /// <summary>Not configured.</summary>
    None,

    /// <summary>The URL is malformed: as if not configured.</summary>
    Misconfigured,

    /// <summary>The first attempt to connect is under way.</summary>
    Connecting,

    /// <summary>Connected and answering.</summary>
    Available,

    /// <summary>Not connected, or not answering.</summary>
    Unreachable,
}
