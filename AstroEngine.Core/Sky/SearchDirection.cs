namespace AstroEngine.Core.Sky;

/// <summary>Which way a search goes.</summary>
public enum SearchDirection
{
    /// <summary>To later times.</summary>
    Next,

    /// <summary>To earlier times.</summary>
    Previous,
}
