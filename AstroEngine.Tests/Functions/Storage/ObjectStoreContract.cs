using System.Text;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Tests.Functions.Storage;

/// <summary>What every object store promises.</summary>
public abstract class ObjectStoreContract
{
    /// <summary>A store that holds nothing.</summary>
    protected abstract IObjectStore Store { get; }

    [Fact]
    public async Task WriteAsync_AnyName_IsReadBack()
    {
        await Store.WriteAsync("jobs/1/a_B-c.9", Bytes("one"));
        Assert.Equal("one", Text(await Store.ReadAsync("jobs/1/a_B-c.9")));
    }

    [Fact]
    public async Task WriteAsync_NameThatExists_Replaces()
    {
        await Store.WriteAsync("a", Bytes("a long text"));
        await Store.WriteAsync("a", Bytes("short"));
        Assert.Equal("short", Text(await Store.ReadAsync("a")));
    }

    [Fact]
    public async Task WriteAsync_Empty_IsAnObject()
    {
        await Store.WriteAsync("empty", default);
        Assert.Equal(0, (await Store.ReadAsync("empty"))!.Value.Length);
        Assert.True(await Store.ExistsAsync("empty"));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("missing/too")]
    public async Task Reads_OfNothing_GiveNothing(string name)
    {
        Assert.Null(await Store.ReadAsync(name));
        Assert.Null(await Store.OpenReadAsync(name));
        Assert.False(await Store.ExistsAsync(name));
        await Store.DeleteAsync(name);
        await Store.DeleteAllAsync(name + "/");
    }

    [Fact]
    public async Task Reads_OfAFolder_GiveNothing()
    {
        await Store.WriteAsync("a/b", Bytes("x"));
        Assert.Null(await Store.ReadAsync("a"));
        Assert.Null(await Store.OpenReadAsync("a"));
        Assert.False(await Store.ExistsAsync("a"));
    }

    [Fact]
    public async Task CreateAsync_BeforeTheCommit_ShowsNothing()
    {
        await using var writer = await Store.CreateAsync("jobs/1/rows");
        await writer.Stream.WriteAsync(Bytes("rows"));
        Assert.False(await Store.ExistsAsync("jobs/1/rows"));
        Assert.Empty(await NamesAsync(""));
        await writer.CommitAsync();
        Assert.Equal("rows", Text(await Store.ReadAsync("jobs/1/rows")));
    }

    [Fact]
    public async Task CreateAsync_Abandoned_LeavesTheOldObject()
    {
        await Store.WriteAsync("a", Bytes("old"));
        await using (var writer = await Store.CreateAsync("a"))
        {
            await writer.Stream.WriteAsync(Bytes("new"));
        }

        Assert.Equal("old", Text(await Store.ReadAsync("a")));
        Assert.Equal(["a"], await NamesAsync(""));
    }

    [Fact]
    public async Task CommitAsync_Twice_IsRefused()
    {
        await using var writer = await Store.CreateAsync("a");
        await writer.CommitAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => writer.CommitAsync());
    }

    [Fact]
    public async Task CreateAsync_LargeObject_IsWhole()
    {
        var content = new byte[3 * 1024 * 1024 + 17];
        new Random(1).NextBytes(content);
        await using (var writer = await Store.CreateAsync("large"))
        {
            for (var at = 0; at < content.Length; at += 10_000)
            {
                await writer.Stream.WriteAsync(content.AsMemory(at, Math.Min(10_000, content.Length - at)));
            }

            await writer.CommitAsync();
        }

        Assert.True((await Store.ReadAsync("large"))!.Value.Span.SequenceEqual(content));
    }

    [Fact]
    public async Task OpenReadAsync_Seek_ReadsFromThere()
    {
        await Store.WriteAsync("a", Bytes("0123456789"));
        await using var stream = (await Store.OpenReadAsync("a"))!;
        Assert.True(stream.CanSeek);
        Assert.Equal(10, stream.Length);
        stream.Seek(7, SeekOrigin.Begin);
        var rest = new byte[3];
        await stream.ReadExactlyAsync(rest);
        Assert.Equal("789", Text(rest));
    }

    [Fact]
    public async Task TryCreateAsync_NameThatExists_LeavesIt()
    {
        Assert.True(await Store.TryCreateAsync("keys/1", Bytes("first")));
        Assert.False(await Store.TryCreateAsync("keys/1", Bytes("second")));
        Assert.Equal("first", Text(await Store.ReadAsync("keys/1")));
    }

    [Fact]
    public async Task TryCreateAsync_ManyAtOnce_ExactlyOneSucceeds()
    {
        for (var round = 0; round < 20; round++)
        {
            var name = $"race/{round}";
            var tries = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
                async () => (Won: await Store.TryCreateAsync(name, Bytes($"{i}")), Text: $"{i}"))));
            Assert.Equal(tries.Single(t => t.Won).Text, Text(await Store.ReadAsync(name)));
        }
    }

    [Fact]
    public async Task WriteAsync_ManyAtOnceWithReaders_IsOneOfThemWhole()
    {
        await Store.WriteAsync("shared", Text('z'));
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 50; i++)
            {
                var read = (await Store.ReadAsync("shared"))!.Value;
                Assert.Equal(5000, read.Length);
                Assert.False(read.Span.ContainsAnyExcept(read.Span[0]));
            }
        }));
        var writers = Enumerable.Range(0, 4).Select(w => Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
            {
                await Store.WriteAsync("shared", Text((char)('a' + w)));
            }
        }));
        await Task.WhenAll(readers.Concat(writers));

        static ReadOnlyMemory<byte> Text(char letter) => Bytes(new string(letter, 5000));
    }

    [Fact]
    public async Task ListAsync_Prefix_GivesItsObjectsInOrder()
    {
        foreach (var name in (string[])["jobs/2/b", "jobs/1/c/d", "jobs/1/a", "jobs/1/c.x", "jobs/10/a", "other"])
        {
            await Store.WriteAsync(name, Bytes(name));
        }

        Assert.Equal(["jobs/1/a", "jobs/1/c.x", "jobs/1/c/d"], await NamesAsync("jobs/1/"));
        Assert.Equal(["jobs/1/a", "jobs/1/c.x", "jobs/1/c/d", "jobs/10/a", "jobs/2/b", "other"], await NamesAsync(""));
        Assert.Empty(await NamesAsync("jobs/3/"));
    }

    [Fact]
    public async Task ListAsync_Object_HasLengthAndTime()
    {
        var before = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - 1);
        await Store.WriteAsync("a", Bytes("12345"));
        await foreach (var found in Store.ListAsync(""))
        {
            Assert.Equal(("a", 5L), (found.Name, found.Length));
            Assert.InRange(found.Modified, before, TimeProvider.System.GetUtcNow().AddSeconds(2));
        }
    }

    [Fact]
    public async Task DeleteAllAsync_Prefix_LeavesTheOthers()
    {
        foreach (var name in (string[])["jobs/1/a", "jobs/1/b/c", "jobs/10/a"])
        {
            await Store.WriteAsync(name, Bytes(name));
        }

        await Store.DeleteAllAsync("jobs/1/");
        Assert.Equal(["jobs/10/a"], await NamesAsync(""));
        await Store.WriteAsync("jobs/1/a", Bytes("again"));
        Assert.True(await Store.ExistsAsync("jobs/1/a"));
    }

    [Fact]
    public async Task DeleteAsync_Object_IsGone()
    {
        await Store.WriteAsync("a", Bytes("x"));
        await Store.DeleteAsync("a");
        Assert.False(await Store.ExistsAsync("a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a/./b")]
    [InlineData(".hidden")]
    [InlineData("a b")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("ä")]
    [InlineData("a:b")]
    [InlineData("~")]
    public async Task EveryMethod_BadName_IsRefused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CreateAsync(name));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.WriteAsync(name, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.TryCreateAsync(name, default));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ReadAsync(name));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.OpenReadAsync(name));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ExistsAsync(name));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAsync(name));
    }

    [Theory]
    [InlineData("jobs")]
    [InlineData("/")]
    [InlineData("../")]
    public async Task Prefix_Bad_IsRefused(string prefix)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => NamesAsync(prefix));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.DeleteAllAsync(prefix));
    }

    [Fact]
    public async Task CreateAsync_FolderRemovedMeanwhile_Commits()
    {
        await Store.WriteAsync("jobs/1/a", Bytes("x"));
        await using var writer = await Store.CreateAsync("jobs/1/b");
        await Store.DeleteAllAsync("jobs/");
        await writer.CommitAsync();
        Assert.Equal(["jobs/1/b"], await NamesAsync(""));
    }

    protected static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string? Text(ReadOnlyMemory<byte>? bytes) => bytes is { } some ? Encoding.UTF8.GetString(some.Span) : null;

    protected async Task<List<string>> NamesAsync(string prefix)
    {
        List<string> names = [];
        await foreach (var found in Store.ListAsync(prefix))
        {
            names.Add(found.Name);
        }

        return names;
    }
}
