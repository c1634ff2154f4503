namespace AstroEngine.Functions.Caching.Sharing;

/// <summary>What a notice says.</summary>
internal enum NoticeType
{
    /// <summary>Everything was cleared, of all versions.</summary>
    All,

    /// <summary>One kind was cleared.</summary>
    Kind,

    /// <summary>Single keys were removed.</summary>
    Keys,

    /// <summary>A sign of life, for the one who sends it: who does not hear himself hears nobody.</summary>
    Alive,
}
