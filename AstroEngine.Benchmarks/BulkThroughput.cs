using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Jobs.Bulk;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace AstroEngine.Benchmarks;

/// <summary>A bulk job of natal charts without host and network: taken in, computed on all cores, read back; and one core's share.</summary>
internal static class BulkThroughput
{
    private const int Charts = 100_000;

    /// <summary>Runs the job some times and prints each stage.</summary>
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("astro-bench-").FullName;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("DATA", folder)]).Build();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddAstroEngine(configuration)
            .BuildServiceProvider();
        var body = Body();
        for (var round = 0; round < 4; round++)
        {
            await RoundAsync(services, body, $"bench{round}");
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task RoundAsync(ServiceProvider services, byte[] body, string job)
    {
        var allocated = GC.GetTotalAllocatedBytes();
        var (manifest, taken) = await TimedAsync(() => ReceiveAsync(services, body, job));
        Print("taken in", taken, ref allocated);
        var chunk = services.GetRequiredService<BulkChunk>();
        var (_, one) = await TimedAsync(async () => await chunk.RunAsync(job, 0, 0, manifest.Chunk(0).Count, default));
        Console.WriteLine($"  one chunk of {manifest.ChunkSize}: {one.TotalMicroseconds / manifest.ChunkSize,8:F1} us a chart");
        allocated = GC.GetTotalAllocatedBytes();
        var (_, computed) = await TimedAsync(async () =>
        {
            // More than the cores, since a chunk also waits for the disk.
            var options = new ParallelOptions { MaxDegreeOfParallelism = 2 * Environment.ProcessorCount };
            await Parallel.ForAsync(1, manifest.ChunkCount, options, async (c, stop) =>
            {
                var (first, count) = manifest.Chunk(c);
                await chunk.RunAsync(job, c, first, count, stop);
            });
            return 0;
        });
        Print("computed", computed, ref allocated);
        var (bytes, read) = await TimedAsync(() => ReadAsync(services, manifest));
        Print($"read back ({bytes / 1e6:F0} MB)", read, ref allocated);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        Console.WriteLine($"all: {Charts / (taken + computed + read).TotalSeconds,9:N0} charts/s, peak {peak} MB");
    }

    private static async Task<BulkManifest> ReceiveAsync(ServiceProvider services, byte[] body, string job)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = "POST";
        http.Request.ContentType = "application/x-ndjson";
        http.Request.QueryString = new QueryString("?calculation=natal&zodiac=lahiri");
        http.Request.Body = new MemoryStream(body);
        return await services.GetRequiredService<BulkSubmission>().ReceiveAsync(http.Request, job, default);
    }

    private static async Task<long> ReadAsync(ServiceProvider services, BulkManifest manifest)
    {
        await using var sink = new CountingStream();
        var writer = PipeWriter.Create(sink);
        await services.GetRequiredService<BulkResults>().WriteAsync(manifest, -1, writer, _ => ValueTask.FromResult(false), default);
        await writer.CompleteAsync();
        return sink.Length;
    }

    private static byte[] Body()
    {
        var random = new Random(7);
        var text = new StringBuilder();
        for (var i = 0; i < Charts; i++)
        {
            text.Append(
                $$"""{"id":"b{{i}}","birth_date":"{{random.Next(1920, 2020)}}-{{random.Next(1, 13):00}}-{{random.Next(1, 29):00}}","birth_time":"{{random.Next(24):00}}:{{random.Next(60):00}}","latitude":{{(random.NextDouble() * 120) - 60:F4}},"longitude":{{(random.NextDouble() * 360) - 180:F4}},"timezone_offset":{{random.Next(-11, 13)}}}""");
            text.Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task<(T Result, TimeSpan Time)> TimedAsync<T>(Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = await work();
        Console.Write($"  [{(Process.GetCurrentProcess().TotalProcessorTime - before).TotalMicroseconds / Charts,6:F1} us of a core a chart]");
        return (result, watch.Elapsed);
    }

    private static void Print(string stage, TimeSpan time, ref long allocated)
    {
        var now = GC.GetTotalAllocatedBytes();
        Console.WriteLine(
            $"  {stage}: {time.TotalMilliseconds:F0} ms, {Charts / time.TotalSeconds:N0} a second, {(now - allocated) / Charts} bytes allocated a chart");
        allocated = now;
    }
}
