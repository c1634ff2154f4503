namespace AstroEngine.Functions.Storage;

/// <summary>What a store says about an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Modified">When it was committed.</param>
public readonly record struct StoredObject(string Name, long Length, DateTimeOffset Modified);
