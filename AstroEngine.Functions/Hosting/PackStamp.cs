namespace AstroEngine.Functions.Hosting;

/// <summary>A file as it was: another length or time of writing means another file under the same name.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Length">Its bytes; 0 when it is gone.</param>
/// <param name="Written">When it was written.</param>
internal readonly record struct PackStamp(string Path, long Length, DateTime Written)
{
    /// <summary>Looks at a file.</summary>
    public static PackStamp Of(string path)
    {
        var file = new FileInfo(path);
        return new(path, file.Exists ? file.Length : 0, file.LastWriteTimeUtc);
    }
}
