using System.Text;
using AstroEngine.Tests.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Telemetry.Tracing;

/// <summary>What a running service sends to a collector.</summary>
public sealed class CollectorTests
{
    private const string Metrics = "POST /v1/metrics application/x-protobuf";
    private const string Traces = "POST /v1/traces application/x-protobuf";
    private const string TraceId = "0af7651916cd43dd8448eb211c80319c";
    private const string Birth = "\"birth_date\":\"1987-03-19\",\"birth_time\":\"04:05:06\",\"latitude\":48.137154,\"longitude\":11.576124,\"timezone\":\"Europe/Berlin\"";

    [Fact]
    public async Task Service_WithACollector_SendsMetricsAndOneTraceForARequestAndItsJob()
    {
        using var collector = new FakeCollector();
        await using var service = await RunningService.StartAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "500"),
            ("OTEL_BSP_SCHEDULE_DELAY", "200"));
        service.Client.DefaultRequestHeaders.Add("traceparent", $"00-{TraceId}-b7ad6b7169203331-01");

        var answer = await service.PostAsync("/lahiri/natal", $"{{{Birth}}}");
        var jobs = new JobClient(service);
        var job = JobClient.Accepted(await jobs.SubmitAsync("/jobs/natal-chart", $"{{{Birth}}}", "application/json"));
        await jobs.EndAsync(job);

        Assert.StartsWith($"00-{TraceId}-", answer.Headers["traceparent"], StringComparison.Ordinal);
        await collector.UntilAsync(Metrics, bodies => bodies.Any(b => Holds(b, "astro_engine_requests_total")));
        await collector.UntilAsync(Traces, bodies => Spans(bodies, "orchestration natal-chart") > 0);
        await collector.UntilAsync(Traces, bodies => Spans(bodies, "activity CalculateChunk") > 0);
        await collector.UntilAsync(Traces, bodies => Spans(bodies, "POST /jobs/natal-chart") > 0);
        var all = collector.Bodies(Traces);
        foreach (var span in (string[])["POST /{zodiac}/natal", "cache natal", "orchestration natal-chart", "activity CalculateChunk"])
        {
            Assert.Equal(1, Spans(all, span));
        }

        // One for the request and one for the job: no turn of the orchestration makes another.
        Assert.Equal(2, Spans(all, "compute natal"));
        foreach (var body in all.Concat(collector.Bodies(Metrics)))
        {
            Assert.All((string[])["1987-03-19", "48.137", "11.576", "Berlin"], secret => Assert.False(Holds(body, secret), secret));
        }
    }

    [Fact]
    public async Task Service_WithoutACollector_HonoursAndAnswersTheTraceOfACaller()
    {
        await using var service = await RunningService.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/zodiacs");
        request.Headers.Add("traceparent", $"00-{TraceId}-b7ad6b7169203331-01");

        var answer = await service.SendAsync(request);
        var other = await service.GetAsync("/lahiri/natal");

        Assert.Matches($"^00-{TraceId}-[0-9a-f]{{16}}-0[01]$", answer.Headers["traceparent"]);
        Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$", other.Headers["traceparent"]);
        Assert.DoesNotContain(TraceId, other.Headers["traceparent"], StringComparison.Ordinal);
    }

    // The spans of the caller's trace with a name. A span begins with the ids of its trace, of itself and of its parent; the name follows as field 5.
    private static int Spans(IReadOnlyCollection<byte[]> bodies, string name)
    {
        byte[] named = [0x2a, (byte)name.Length, .. Encoding.UTF8.GetBytes(name)];
        var trace = Convert.FromHexString(TraceId);
        var count = 0;
        foreach (var body in bodies)
        {
            var rest = body.AsSpan();
            for (int at; (at = rest.IndexOf(named)) >= 0; rest = rest[(at + named.Length)..])
            {
                count += rest[Math.Max(0, at - 64)..at].IndexOf(trace) >= 0 ? 1 : 0;
            }
        }

        return count;
    }

    private static bool Holds(byte[] body, string text) => Count(body, Encoding.UTF8.GetBytes(text)) > 0;

    private static int Count(byte[] body, ReadOnlySpan<byte> what)
    {
        var count = 0;
        var rest = body.AsSpan();
        for (int at; (at = rest.IndexOf(what)) >= 0; rest = rest[(at + what.Length)..])
        {
            count++;
        }

        return count;
    }
}
