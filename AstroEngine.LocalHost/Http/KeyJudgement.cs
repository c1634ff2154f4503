namespace AstroEngine.LocalHost.Http;

/// <summary>What a key is worth.</summary>
internal enum KeyJudgement
{
    /// <summary>It is missing or wrong.</summary>
    Unknown,

    /// <summary>It is right, but does not reach so far.</summary>
    TooLow,

    /// <summary>It opens.</summary>
    Allowed,
}
