using System.IO.Pipelines;
using System.Text;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Functions.Jobs.Webhooks;
using AstroEngine.Functions.Storage;
using AstroEngine.Tests.Functions.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

/// <summary>Bulk jobs without a host: taken in, computed, read back.</summary>
internal sealed class BulkBench : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private int _jobs;

    public BulkBench(EchoCalculation? echo = null, TimeProvider? clock = null, params (string Name, string Value)[] settings)
    {
        Echo = echo ?? new EchoCalculation();
        Store = new FileObjectStore(_folder.Path);
        var catalog = new CalculationCatalog([Echo]);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [new(WebhookSettings.SecretName, "a secret of the test"), .. settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))]).Build();
        Submission = new BulkSubmission(Store, catalog, WebhookSettings.Read(configuration), configuration, TimeProvider.System);
        Chunk = new BulkChunk(Store, catalog, clock ?? TimeProvider.System);
        Results = new BulkResults(Store);
    }

    public EchoCalculation Echo { get; }

    public IObjectStore Store { get; }

    public BulkSubmission Submission { get; }

    public BulkChunk Chunk { get; }

    public BulkResults Results { get; }

    /// <summary>Sends a job in JSON.</summary>
    public Task<BulkManifest> JsonAsync(string body, int pieces = int.MaxValue) => SendAsync(Encoding.UTF8.GetBytes(body), "application/json", "", pieces);

    /// <summary>Sends a job of lines.</summary>
    public Task<BulkManifest> LinesAsync(string body, string query = "?calculation=echo&zodiac=lahiri", int pieces = int.MaxValue) =>
        SendAsync(Encoding.UTF8.GetBytes(body), "application/x-ndjson", query, pieces);

    /// <summary>Sends a job.</summary>
    public Task<BulkManifest> SendAsync(byte[] body, string? type, string query = "", int pieces = int.MaxValue, Action<HttpRequest>? change = null)
    {
        var request = Request(body, type, query, pieces);
        change?.Invoke(request);
        return Submission.ReceiveAsync(request, NextJob(), default);
    }

    /// <summary>The problem that a job is refused with; nothing of it may stay.</summary>
    public async Task<Problem> RefusedAsync(Func<Task<BulkManifest>> send)
    {
        var problem = (await Assert.ThrowsAsync<ProblemException>(send)).Problem;
        Assert.Empty(await ListAsync());
        return problem;
    }

    /// <summary>Computes all chunks.</summary>
    public async Task<BulkChunkOutcome> ComputeAsync(BulkManifest manifest)
    {
        var sum = default(BulkChunkOutcome);
        for (var chunk = 0; chunk < manifest.ChunkCount; chunk++)
        {
            var (first, count) = manifest.Chunk(chunk);
            var outcome = await Chunk.RunAsync(manifest.JobId, chunk, first, count, default);
            sum = new(sum.Ok + outcome.Ok, sum.Failed + outcome.Failed);
        }

        return sum;
    }

    /// <summary>Reads the results of a job that has ended.</summary>
    public async Task<string> ReadAsync(BulkManifest manifest, int after = -1)
    {
        using var stream = new MemoryStream();
        var writer = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        await Results.WriteAsync(manifest, after, writer, _ => ValueTask.FromResult(false), default);
        await writer.CompleteAsync();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Sends lines, computes them and reads the rows.</summary>
    public async Task<string[]> RowsAsync(string lines)
    {
        var manifest = await LinesAsync(lines);
        await ComputeAsync(manifest);
        return (await ReadAsync(manifest)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The names of all objects.</summary>
    public async Task<List<string>> ListAsync()
    {
        List<string> names = [];
        await foreach (var found in Store.ListAsync(""))
        {
            names.Add(found.Name);
        }

        return names;
    }

    public static HttpRequest Request(byte[] body, string? type, string query = "", int pieces = int.MaxValue)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = "POST";
        request.ContentType = type;
        request.QueryString = new QueryString(query);
        request.Body = new PiecewiseStream(body, pieces);
        return request;
    }

    public string NextJob() => $"job{_jobs++}";

    public void Dispose() => _folder.Dispose();
}
