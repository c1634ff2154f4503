using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Tests.Caching.Support;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

public sealed class BulkChunkTests : IDisposable
{
    private readonly BulkBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task RunAsync_Again_DoesNotComputeAgain()
    {
        var manifest = await _bench.LinesAsync(Lines(30));
        var first = await _bench.Chunk.RunAsync(manifest.JobId, 0, 0, manifest.ChunkSize, default);
        var again = await _bench.Chunk.RunAsync(manifest.JobId, 0, 0, manifest.ChunkSize, default);
        Assert.Equal(first, again);
        Assert.Equal(manifest.ChunkSize, _bench.Echo.Computed);
    }

    [Fact]
    public async Task RunAsync_TwoJobsOfOneBody_GiveTheSameBytes()
    {
        var one = await _bench.LinesAsync(Lines(95));
        var two = await _bench.LinesAsync(Lines(95), pieces: 13);
        await _bench.ComputeAsync(one);
        await _bench.ComputeAsync(two);
        for (var chunk = 0; chunk < one.ChunkCount; chunk++)
        {
            Assert.Equal(await ResultsAsync(one, chunk), await ResultsAsync(two, chunk));
        }
    }

    [Fact]
    public async Task RunAsync_SameItems_AreCountedEach()
    {
        var manifest = await _bench.LinesAsync("{\"n\":1}\n{\"n\":-1}\n{\"n\":1}\n{\"n\":-1}\n{\"n\":1}\nx\n");
        Assert.Equal(new BulkChunkOutcome(3, 3), await _bench.ComputeAsync(manifest));
    }

    [Fact]
    public async Task RunAsync_CalculationThatDies_ThrowsAndStoresNothing()
    {
        var manifest = await _bench.LinesAsync("{\"n\":1}\n{\"poison\":1}\n");
        await Assert.ThrowsAsync<InvalidOperationException>(() => _bench.Chunk.RunAsync(manifest.JobId, 0, 0, 2, default));
        Assert.DoesNotContain(BulkNames.Results(manifest.JobId, 0), await _bench.ListAsync());
    }

    [Fact]
    public async Task MergeAsync_HalvedUntilTheCulpritIsAlone_IsAsIfComputedAtOnce()
    {
        var lines = Lines(9).Replace("\"n\":5", "\"poison\":1", StringComparison.Ordinal);
        var manifest = await _bench.LinesAsync(lines);
        Assert.Equal(1, manifest.ChunkCount);

        await HalveAsync(manifest, 0, 9);
        var merged = await _bench.Chunk.MergeAsync(manifest.JobId, 0, default);

        Assert.Equal(new BulkChunkOutcome(8, 1), merged);
        Assert.DoesNotContain(await _bench.ListAsync(), name => name.Contains("/parts/", StringComparison.Ordinal));
        var rows = (await _bench.ReadAsync(manifest)).Split('\n');
        Assert.Equal("""{"id":4,"index":4,"status":"ok","result":{"half written":"n=4"}}""", rows[4]);
        Assert.StartsWith("""{"id":5,"index":5,"status":"error","error":{"code":5000,""", rows[5], StringComparison.Ordinal);
        Assert.Equal("""{"id":6,"index":6,"status":"ok","result":{"half written":"n=6"}}""", rows[6]);
        Assert.Equal(merged, await _bench.Chunk.MergeAsync(manifest.JobId, 0, default));
    }

    [Fact]
    public async Task MergeAsync_PartsOfASoundChunk_GivesTheBytesOfTheWhole()
    {
        var whole = await _bench.LinesAsync(Lines(9));
        var parts = await _bench.LinesAsync(Lines(9));
        await _bench.ComputeAsync(whole);
        foreach (var (first, count) in ((int, int)[])[(4, 5), (0, 1), (1, 3)])
        {
            await _bench.Chunk.RunAsync(parts.JobId, 0, first, count, default);
        }

        await _bench.Chunk.MergeAsync(parts.JobId, 0, default);
        Assert.Equal(await ResultsAsync(whole, 0), await ResultsAsync(parts, 0));
    }

    [Fact]
    public async Task MergeAsync_PartsThatOverlap_TakesEachItemOnce()
    {
        var whole = await _bench.LinesAsync(Lines(9));
        var parts = await _bench.LinesAsync(Lines(9));
        await _bench.ComputeAsync(whole);
        foreach (var (first, count) in ((int, int)[])[(4, 2), (4, 5), (0, 2), (0, 4), (2, 1)])
        {
            await _bench.Chunk.RunAsync(parts.JobId, 0, first, count, default);
        }

        Assert.Equal(new BulkChunkOutcome(9, 0), await _bench.Chunk.MergeAsync(parts.JobId, 0, default));
        Assert.Equal(await ResultsAsync(whole, 0), await ResultsAsync(parts, 0));
    }

    [Fact]
    public async Task MergeAsync_PartMissing_SaysSoAndKeepsTheOthers()
    {
        var manifest = await _bench.LinesAsync(Lines(9));
        await _bench.Chunk.RunAsync(manifest.JobId, 0, 0, 4, default);
        await _bench.Chunk.RunAsync(manifest.JobId, 0, 5, 4, default);
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _bench.Chunk.MergeAsync(manifest.JobId, 0, default));
        Assert.Contains("from 4 on", failure.Message, StringComparison.Ordinal);
        Assert.Contains(BulkNames.Part(manifest.JobId, 0, 5, 4), await _bench.ListAsync());
    }

    [Fact]
    public async Task FailItemAsync_ChunkOfOneItem_IsItsResult()
    {
        var manifest = await _bench.LinesAsync("{\"poison\":1}\n{\"poison\":1}\n");
        Assert.Equal(new BulkChunkOutcome(0, 2), await _bench.Chunk.FailItemAsync(manifest.JobId, 0, 0, default));
        Assert.Equal(2, (await _bench.ReadAsync(manifest)).Split("\"code\":5000").Length - 1);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, 11)]
    [InlineData(10, 1)]
    public async Task RunAsync_ItemsOfAnotherChunk_AreRefused(int first, int count)
    {
        var manifest = await _bench.LinesAsync(Lines(30));
        Assert.Equal(10, manifest.ChunkSize);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _bench.Chunk.RunAsync(manifest.JobId, 0, first, count, default));
    }

    [Fact]
    public async Task RunAsync_CancelledJob_StopsAndStoresNothing()
    {
        var manifest = await _bench.LinesAsync(Lines(9));
        await _bench.Store.WriteAsync(BulkNames.Cancelled(manifest.JobId), default);
        Assert.True((await _bench.Chunk.RunAsync(manifest.JobId, 0, 0, 9, default)).IsCancelled);
        Assert.Equal(0, _bench.Echo.Computed);
        Assert.DoesNotContain(BulkNames.Results(manifest.JobId, 0), await _bench.ListAsync());
    }

    [Fact]
    public async Task RunAsync_CancelledMeanwhile_StopsAtTheNextLook()
    {
        var clock = new ManualTime();
        using var bench = new BulkBench(new EchoCalculation { Price = new(10, 10) }, clock);
        var manifest = await bench.LinesAsync(Lines(900));
        Assert.Equal(1, manifest.ChunkCount);
        bench.Echo.OnCompute = computed =>
        {
            clock.Advance(TimeSpan.FromMilliseconds(1));
            if (computed == 100)
            {
                bench.Store.WriteAsync(BulkNames.Cancelled(manifest.JobId), default).GetAwaiter().GetResult();
            }
        };
        Assert.True((await bench.Chunk.RunAsync(manifest.JobId, 0, 0, 900, default)).IsCancelled);
        Assert.Equal(256, bench.Echo.Computed);
    }

    [Fact]
    public async Task RunAsync_ServiceStops_StopsBetweenItems()
    {
        using var stop = new CancellationTokenSource();
        var manifest = await _bench.LinesAsync(Lines(9));
        _bench.Echo.OnCompute = computed =>
        {
            if (computed == 3)
            {
                stop.Cancel();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _bench.Chunk.RunAsync(manifest.JobId, 0, 0, 9, stop.Token));
        Assert.Equal(3, _bench.Echo.Computed);
    }

    internal static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{{\"id\":{i},\"n\":{i}}}\n"));

    private async Task<byte[]> ResultsAsync(BulkManifest manifest, int chunk) =>
        (await _bench.Store.ReadAsync(BulkNames.Results(manifest.JobId, chunk)))!.Value.ToArray();

    private async Task HalveAsync(BulkManifest manifest, int first, int count)
    {
        try
        {
            await _bench.Chunk.RunAsync(manifest.JobId, 0, first, count, default);
        }
        catch (InvalidOperationException) when (count == 1)
        {
            await _bench.Chunk.FailItemAsync(manifest.JobId, 0, first, default);
        }
        catch (InvalidOperationException)
        {
            await HalveAsync(manifest, first, count / 2);
            await HalveAsync(manifest, first + (count / 2), count - (count / 2));
        }
    }
}
