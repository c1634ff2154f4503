namespace AstroEngine.Functions.Precompute.Refreshing;

/// <summary>What a refresh of a cached answer has found.</summary>
/// <param name="IsComputed">Whether it was computed; else it was still good.</param>
/// <param name="GoodFor">How long it stays good.</param>
internal readonly record struct Refreshed(bool IsComputed, TimeSpan GoodFor);
