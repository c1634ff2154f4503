namespace AstroEngine.Functions.Caching.Users;

/// <summary>What has happened to a user.</summary>
internal enum UserEvent
{
    /// <summary>The birth data were corrected: nothing that was computed for the user is wanted any more.</summary>
    BirthDataUpdate,

    /// <summary>The user prefers another zodiac, other houses, another language: natal charts and readings are not wanted any more.</summary>
    PreferenceUpdate,

    /// <summary>The session is over: what the user has touched is forgotten, and stays in the cache for others.</summary>
    SessionEnd,
}
