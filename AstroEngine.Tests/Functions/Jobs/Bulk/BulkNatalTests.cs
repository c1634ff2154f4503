using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs.Bulk;
using AstroEngine.Tests.Functions.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

/// <summary>A job of natal charts with the services of the functions.</summary>
public sealed class BulkNatalTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    public BulkNatalTests() => _services = EngineProvider.Build(("DATA", _folder.Path));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Job_OfCharts_GivesTheDocumentsOfSingleRequests()
    {
        string[] births = [.. Enumerable.Range(0, 500).Select(i =>
            $"{{\"id\":{i},\"birth_date\":\"{1920 + (i % 90)}-0{1 + (i % 9)}-1{i % 10}\",\"birth_time\":\"{i % 24:00}:{i % 60:00}\",\"latitude\":{(i % 130) - 65},\"longitude\":{(i % 360) - 180},\"timezone\":\"UTC\"}}")];
        births[77] = births[77].Replace("\"latitude\":", "\"latitude\":9", StringComparison.Ordinal);
        var text = await RunAsync($$"""{"items":[{{string.Join(',', births)}}],"options":{"house_system":"koch"},"calculation":"natal","zodiac":"tropical"}""");
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(500, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            Assert.Equal(i == 77 ? await ErrorRowAsync(births[i], i) : $"{{\"id\":{i},\"index\":{i},\"status\":\"ok\",\"result\":{await SingleAsync(births[i])}}}", rows[i]);
        }
    }

    [Fact]
    public async Task Job_MomentsThatClocksSkipped_NameThePossibleInstants()
    {
        var text = await RunAsync(
            """{"calculation":"natal","zodiac":"tropical","options":{"timezone":"America/New_York","latitude":40.7,"longitude":-74},"items":[{"birth_date":"2024-03-10","birth_time":"02:30"}]}""");
        var error = JsonDocument.Parse(text).RootElement.GetProperty("error");
        Assert.Equal(2010, error.GetProperty("code").GetInt32());
        Assert.Equal(2, error.GetProperty("possible_instants").GetArrayLength());
    }

    private async Task<string> RunAsync(string body)
    {
        var submission = _services.GetRequiredService<BulkSubmission>();
        var manifest = await submission.ReceiveAsync(BulkBench.Request(Encoding.UTF8.GetBytes(body), null), "natal", default);
        for (var chunk = 0; chunk < manifest.ChunkCount; chunk++)
        {
            var (first, count) = manifest.Chunk(chunk);
            await _services.GetRequiredService<BulkChunk>().RunAsync("natal", chunk, first, count, default);
        }

        using var stream = new MemoryStream();
        await _services.GetRequiredService<BulkResults>().WriteAsync(manifest, -1, PipeWriter.Create(stream), _ => ValueTask.FromResult(false), default);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private async Task<string> SingleAsync(string birth)
    {
        var fields = JsonDocument.Parse(birth).RootElement.EnumerateObject()
            .Where(p => p.Name != "id")
            .ToDictionary(p => p.Name, p => new FieldValue(p.Value));
        fields["house_system"] = FieldValue.OfText("koch");
        var route = new Dictionary<string, string> { ["zodiac"] = "tropical" };
        var answer = await _services.GetRequiredService<CalculationCatalog>().Get("natal").AnswerAsync(new RequestFields(fields, route), default);
        return Encoding.UTF8.GetString(answer.Body.Span);
    }

    private async Task<string> ErrorRowAsync(string birth, int index)
    {
        var problem = (await Assert.ThrowsAsync<ProblemException>(() => SingleAsync(birth))).Problem;
        return $"{{\"id\":{index},\"index\":{index},\"status\":\"error\",\"error\":{{\"code\":1010,\"detail\":\"{problem.Detail}\",\"errors\":{{\"latitude\":[\"{problem.Errors!["latitude"].Single()}\"]}}}}}}";
    }
}
