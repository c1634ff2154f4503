namespace AstroEngine.Functions.Caching.Users;

/// <summary>Settings of what is kept of users: configuration section <c>Cache:Users</c>.</summary>
public sealed class UserTouchOptions
{
    /// <summary>Results that are kept in mind for one user, 1 to 100,000; of more, those that end first are forgotten. Default 500.</summary>
    public int KeysPerUser { get; set; } = 500;

    /// <summary>Results of all users that are kept in mind in memory while there is no Redis, 0 to 10,000,000; of more, the users that were away longest are forgotten. Default 50,000.</summary>
    public int KeysInMemory { get; set; } = 50_000;

    /// <summary>Touches that may wait to be written, 16 to 1,000,000; more are dropped and counted. Default 8,192.</summary>
    public int Pending { get; set; } = 8192;

    internal void Validate()
    {
        ResultCacheOptions.Require(KeysPerUser is >= 1 and <= 100_000, "Users:KeysPerUser", "1 to 100000");
        ResultCacheOptions.Require(KeysInMemory is >= 0 and <= 10_000_000, "Users:KeysInMemory", "0 to 10000000");
        ResultCacheOptions.Require(Pending is >= 16 and <= 1_000_000, "Users:Pending", "16 to 1000000");
    }
}
