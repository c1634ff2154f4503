using System.Text.Json;
using AstroEngine.Functions.Jobs;
using AstroEngine.Functions.Jobs.Orchestrations;
using AstroEngine.Tests.Functions.Jobs.Bulk;
using AstroEngine.Tests.Functions.Precompute.Packs;
using Microsoft.Extensions.Logging.Abstractions;

namespace AstroEngine.Tests.Functions.Jobs.Orchestrations;

/// <summary>Chunks with items that no calculation survives, computed by the real activities on a real store.</summary>
public sealed class ChunkCallTests
{
    private const int Items = 32;

    [Theory]
    [InlineData]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(31)]
    [InlineData(7, 8)]
    [InlineData(0, 15, 16, 31)]
    public async Task Run_PoisonedItems_FailAloneAndTheOthersHaveTheirResults(params int[] poisoned)
    {
        using var bench = new BulkBench();
        var lines = Enumerable.Range(0, Items).Select(i => poisoned.Contains(i) ? $"{{\"n\":{i},\"poison\":true}}" : $"{{\"n\":{i}}}");
        var request = BulkBench.Request(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines)), "application/x-ndjson", "?calculation=echo&zodiac=lahiri");
        var manifest = await bench.Submission.ReceiveAsync(request, "job", default);
        var activities = new ChunkActivities(bench.Chunk, NullLogger<ChunkActivities>.Instance);
        var context = new DirectContext(null, (name, input) => CallAsync(activities, name, input));
        var tally = default(JobTally);
        for (var chunk = 0; chunk < manifest.ChunkCount; chunk++)
        {
            var (first, count) = manifest.Chunk(chunk);
            tally += await ChunkCall.RunAsync(context, new ChunkInput("job", chunk, first, count));
        }

        Assert.Equal(new JobTally(Items - poisoned.Length, poisoned.Length), tally);
        for (var i = 0; i < Items; i++)
        {
            var row = (await bench.Results.ReadOneAsync(manifest, i, default))!.Value;
            Assert.StartsWith(poisoned.Contains(i) ? "\"status\":\"error\"" : "\"status\":\"ok\"", System.Text.Encoding.UTF8.GetString(row.Span), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Run_NoRoom_EndsTheJobWithTheReasonAndIsNotTriedAgain()
    {
        var context = new DirectContext(null, (_, _) => Task.FromResult<object?>(new ChunkOutcome(0, 0, "There is no room.")));

        var failure = await Assert.ThrowsAsync<JobFailedException>(() => ChunkCall.RunAsync(context, new ChunkInput("job", 0, 0, 8)));

        Assert.Equal("There is no room.", failure.Message);
        Assert.Single(context.Calls);
    }

    private static async Task<object?> CallAsync(ChunkActivities activities, string name, string input) => name switch
    {
        ChunkActivities.Calculate => await activities.CalculateChunk(JsonSerializer.Deserialize<ChunkInput>(input)!, default),
        ChunkActivities.Merge => await activities.MergeChunk(JsonSerializer.Deserialize<ChunkInput>(input)!, default),
        _ => await activities.FailOneItem(JsonSerializer.Deserialize<FailedItem>(input)!, default),
    };
}
