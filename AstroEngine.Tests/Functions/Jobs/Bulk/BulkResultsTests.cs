using System.IO.Pipelines;
using System.Text;
using AstroEngine.Functions.Jobs.Bulk;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

public sealed class BulkResultsTests : IDisposable
{
    private readonly BulkBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task WriteAsync_DuplicatesAcrossChunks_GivesEachItemItsRowInOrder()
    {
        var random = new Random(3);
        var numbers = Enumerable.Range(0, 300).Select(_ => random.Next(120)).ToArray();
        var lines = string.Concat(numbers.Select((n, i) => $"{{\"id\":\"i{i}\",\"n\":{n}}}\n"));
        var manifest = await _bench.LinesAsync(lines);
        Assert.InRange(manifest.ChunkCount, 3, 100);
        Assert.Equal(new BulkChunkOutcome(300, 0), await _bench.ComputeAsync(manifest));
        Assert.Equal(manifest.UniqueCount, _bench.Echo.Computed);
        var expected = string.Concat(numbers.Select((n, i) => Row($"\"i{i}\"", i, n)));
        Assert.Equal(expected, await _bench.ReadAsync(manifest));
    }

    [Fact]
    public async Task WriteAsync_AfterEveryIndex_GivesTheRest()
    {
        var manifest = await _bench.LinesAsync(string.Concat(Enumerable.Range(0, 70).Select(i => $"{{\"id\":{i},\"n\":{i % 40}}}\n")));
        await _bench.ComputeAsync(manifest);
        for (var after = -1; after < 72; after++)
        {
            var expected = string.Concat(Enumerable.Range(after + 1, Math.Max(0, 69 - after)).Select(i => Row($"{i}", i, i % 40)));
            Assert.Equal(expected, await _bench.ReadAsync(manifest, after));
        }
    }

    [Fact]
    public async Task WriteAsync_WhileTheJobRuns_GivesEachChunkAsItComes()
    {
        var manifest = await _bench.LinesAsync(BulkChunkTests.Lines(35));
        Assert.Equal(4, manifest.ChunkCount);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var next = 0;
        List<int> rowsAtWait = [];
        var rows = 0;

        var isWhole = await _bench.Results.WriteAsync(
            manifest,
            -1,
            pipe.Writer,
            async _ =>
            {
                rows += TakeLines(pipe.Reader);
                rowsAtWait.Add(rows);
                var (first, count) = manifest.Chunk(next);
                await _bench.Chunk.RunAsync(manifest.JobId, next, first, count, default);
                // The last chunk ends the job: it is still to be read.
                return ++next < manifest.ChunkCount;
            },
            default);

        Assert.True(isWhole);
        Assert.Equal([0, 10, 20, 30], rowsAtWait);
        Assert.Equal(35, rows + TakeLines(pipe.Reader));
    }

    [Fact]
    public async Task WriteAsync_JobThatEndsEarly_GivesWhatIsThere()
    {
        var manifest = await _bench.LinesAsync(BulkChunkTests.Lines(35));
        await _bench.Chunk.RunAsync(manifest.JobId, 0, 0, 10, default);
        await _bench.Chunk.RunAsync(manifest.JobId, 2, 20, 10, default);
        var text = await _bench.ReadAsync(manifest);
        Assert.Equal(10, text.Count(c => c == '\n'));
    }

    [Fact]
    public async Task WriteAsync_SlowReader_HoldsTheWriterBack()
    {
        var manifest = await _bench.LinesAsync(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{{\"n\":{i},\"text\":\"{new string('x', 200)}\"}}\n")));
        await _bench.ComputeAsync(manifest);
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 100_000, resumeWriterThreshold: 50_000));
        var writing = _bench.Results.WriteAsync(manifest, -1, pipe.Writer, _ => ValueTask.FromResult(false), default);
        var taken = 0L;
        var lines = 0;
        while (lines < 2000)
        {
            var read = await pipe.Reader.ReadAsync();
            Assert.InRange(read.Buffer.Length, 1, 200_000);
            Assert.False(writing.IsFaulted);
            taken += read.Buffer.Length;
            foreach (var piece in read.Buffer)
            {
                lines += piece.Span.Count((byte)'\n');
            }

            pipe.Reader.AdvanceTo(read.Buffer.End);
        }

        Assert.True(await writing);
        Assert.InRange(taken, 250_000, 1_000_000);
    }

    [Fact]
    public async Task WriteAsync_ReaderGone_Stops()
    {
        var manifest = await _bench.LinesAsync(string.Concat(Enumerable.Range(0, 2000).Select(i => $"{{\"n\":{i},\"text\":\"{new string('x', 200)}\"}}\n")));
        await _bench.ComputeAsync(manifest);
        var pipe = new Pipe();
        await pipe.Reader.CompleteAsync();
        Assert.False(await _bench.Results.WriteAsync(manifest, -1, pipe.Writer, _ => ValueTask.FromResult(true), default));
    }

    [Fact]
    public async Task WriteAsync_CancelledWait_Ends()
    {
        var manifest = await _bench.LinesAsync(BulkChunkTests.Lines(5));
        using var stop = new CancellationTokenSource();
        var writing = _bench.Results.WriteAsync(
            manifest,
            -1,
            PipeWriter.Create(new MemoryStream()),
            async cancelled =>
            {
                await stop.CancelAsync();
                cancelled.ThrowIfCancellationRequested();
                return true;
            },
            stop.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writing);
    }

    [Fact]
    public async Task ReadOneAsync_AnyItem_GivesItsRow()
    {
        var manifest = await _bench.LinesAsync("{\"n\":1}\n{\"n\":2}\n{\"n\":1}\n");
        Assert.Null(await _bench.Results.ReadOneAsync(manifest, 2, default));
        await _bench.ComputeAsync(manifest);
        var row = (await _bench.Results.ReadOneAsync(manifest, 2, default))!.Value;
        Assert.Equal("\"status\":\"ok\",\"result\":{\"half written\":\"n=1\"}}\n", Encoding.UTF8.GetString(row.Span));
    }

    [Fact]
    public async Task ReceiveOneAsync_Request_IsAJobOfOneItem()
    {
        var request = BulkBench.Request("""{"zodiac":"lahiri","n":1.50,"list":["a"],"text":"é"}"""u8.ToArray(), "application/json");
        var manifest = await _bench.Submission.ReceiveOneAsync(request, "one", "echo", default);
        Assert.Equal((1, 1, "lahiri"), (manifest.Count, manifest.ChunkCount, manifest.Zodiac));
        await _bench.ComputeAsync(manifest);
        Assert.Equal(
            """{"id":null,"index":0,"status":"ok","result":{"half written":"list=the list [\u0022a\u0022];n=1.50;text=\u0022\u00E9\u0022"}}""" + "\n",
            await _bench.ReadAsync(manifest));
    }

    [Theory]
    [InlineData("""{"zodiac":"lahiri","n":-1}""", "n")]
    [InlineData("""{"zodiac":"lahiri","b":1}""", "b")]
    [InlineData("""{"zodiac":"lahiri","id":1}""", "id")]
    [InlineData("""{"zodiac":"nowhere","n":1}""", "zodiac")]
    [InlineData("""{"zodiac":7,"n":1}""", "zodiac")]
    public async Task ReceiveOneAsync_WrongField_IsRefused(string body, string field)
    {
        var request = BulkBench.Request(Encoding.UTF8.GetBytes(body), "application/json");
        var problem = await _bench.RefusedAsync(() => _bench.Submission.ReceiveOneAsync(request, "one", "echo", default));
        Assert.Equal([field], problem.Errors!.Keys);
    }

    private static string Row(string id, int index, int n) =>
        $"{{\"id\":{id},\"index\":{index},\"status\":\"ok\",\"result\":{{\"half written\":\"n={n}\"}}}}\n";

    private static int TakeLines(PipeReader reader)
    {
        var lines = 0;
        if (reader.TryRead(out var read))
        {
            foreach (var piece in read.Buffer)
            {
                lines += piece.Span.Count((byte)'\n');
            }

            reader.AdvanceTo(read.Buffer.End);
        }

        return lines;
    }
}
