namespace AstroEngine.Tests.Functions.Storage;

/// <summary>A folder that is removed with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("astro-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
