using AstroEngine.Functions.Storage;

namespace AstroEngine.Tests.Functions.Storage;

public sealed class FileObjectStoreTests : ObjectStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileObjectStore _store;

    public FileObjectStoreTests() => _store = new FileObjectStore(Path.Combine(_folder.Path, "objects"));

    protected override IObjectStore Store => _store;

    private string Unfinished => Path.Combine(_folder.Path, "objects", ".unfinished");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Constructor_NoFolder_MakesNone()
    {
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "objects")));
    }

    [Fact]
    public async Task Constructor_FilesOfAKilledProcess_AreRemovedButNotThoseInUse()
    {
        await using var writer = await Store.CreateAsync("a");
        await writer.Stream.WriteAsync(Bytes("still written"));
        File.WriteAllText(Path.Combine(Unfinished, "abandoned"), "half of an obj");

        var next = new FileObjectStore(Path.Combine(_folder.Path, "objects"));

        Assert.Single(Directory.GetFiles(Unfinished));
        await writer.CommitAsync();
        Assert.Equal("still written", Text(await next.ReadAsync("a")));
    }

    [Fact]
    public async Task DisposeAsync_AfterAnyEnd_LeavesNoUnfinishedFile()
    {
        await Store.WriteAsync("a", Bytes("x"));
        await Store.TryCreateAsync("a", Bytes("y"));
        await using (await Store.CreateAsync("b"))
        {
        }

        Assert.Empty(Directory.GetFiles(Unfinished));
    }

    [RootFact]
    public async Task WriteAsync_FullDisk_SaysWhatToDoAndLeavesTheOldObject()
    {
        using var disk = TinyDisk.Mount();
        var store = new FileObjectStore(disk.Path);
        await store.WriteAsync("jobs/1/rows", Bytes("old"));

        var failure = await Assert.ThrowsAsync<StorageFullException>(() => store.WriteAsync("jobs/1/rows", new byte[4 * 1024 * 1024]));

        Assert.Contains("jobs/1/rows", failure.Message, StringComparison.Ordinal);
        Assert.Contains("/jobs/purge", failure.Message, StringComparison.Ordinal);
        Assert.Equal("old", Text(await store.ReadAsync("jobs/1/rows")));
        Assert.Empty(Directory.GetFiles(Path.Combine(disk.Path, ".unfinished")));
        await store.WriteAsync("jobs/1/small", Bytes("fits again"));
    }

    [RootFact]
    public async Task CreateAsync_DiskFullWhileWriting_FailsAtOnce()
    {
        using var disk = TinyDisk.Mount();
        var store = new FileObjectStore(disk.Path);
        await using var writer = await store.CreateAsync("large");
        await Assert.ThrowsAsync<StorageFullException>(async () =>
        {
            for (var i = 0; i < 100; i++)
            {
                await writer.Stream.WriteAsync(new byte[65_536]);
            }
        });
    }

    [Fact]
    public async Task Stream_DeviceThatIsFull_SaysSo()
    {
        await using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var stream = new ObjectFileStream(full, "jobs/1/rows");
        var failure = await Assert.ThrowsAsync<StorageFullException>(() => stream.WriteAsync(new byte[10], 0, 10));
        Assert.Contains("jobs/1/rows", failure.Message, StringComparison.Ordinal);
    }
}
