namespace AstroEngine.Functions.Http;

/// <summary>What may be kept of an answer, and by whom.</summary>
/// <param name="MaxAge">How long it stays good from now on.</param>
/// <param name="IsPublic">Whether caches that many users share may keep it: only what holds nobody's birth data.</param>
internal readonly record struct Freshness(TimeSpan MaxAge, bool IsPublic)
{
    /// <summary>The value of <c>Cache-Control</c>.</summary>
    public string CacheControl => $"{(IsPublic ? "public" : "private")}, max-age={Math.Max(0, (long)MaxAge.TotalSeconds)}";
}
