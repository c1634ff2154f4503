namespace AstroEngine.Functions.Storage;

/// <summary>There is no room to store an object. Trying again does not help; making room does.</summary>
/// <param name="name">The object.</param>
/// <param name="cause">What the file system said.</param>
public sealed class StorageFullException(string name, Exception cause) : Exception(
    $"There is no room to store {name}: free space on the volume of DATA, or remove old jobs with POST /jobs/purge, and submit again.", cause);
