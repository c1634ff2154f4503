using AstroEngine.Tests.Functions.Jobs;

namespace AstroEngine.Tests.Functions.Operations.Logging;

/// <summary>A service that writes JSON to the console and to files, to which every request is slow, and which has answered a few.</summary>
public sealed class LoggedServiceFixture : IAsyncLifetime
{
    /// <summary>The correlation id of the first request.</summary>
    public const string CorrelationId = "demo-1";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("astro-logged-");

    internal RunningService Service { get; private set; } = null!;

    /// <summary>The folder of the files.</summary>
    internal string Logs => Path.Combine(_data.FullName, "logs");

    /// <summary>The id of the job that was run.</summary>
    internal string Job { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Service = await RunningService.StartAsync(
            ("DATA", _data.FullName), ("LOG_FORMAT", "json"), ("LOG_SLOW_SECONDS", "0"), ("Logging__LogLevel__AstroEngine", "Debug"));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/lahiri/natal?{SampleBirth.Query}");
        request.Headers.Add("X-Correlation-Id", CorrelationId);
        Assert.Equal(200, (await Service.SendAsync(request)).Status);
        Assert.Equal(200, (await Service.GetAsync($"/lahiri/natal?{SampleBirth.Query}")).Status);
        Assert.Equal(400, (await Service.GetAsync("/lahiri/natal")).Status);
        var jobs = new JobClient(Service);
        Job = JobClient.Accepted(await jobs.SubmitAsync("/jobs/complete-analysis", SampleBirth.Json, "application/json"));
        await jobs.EndAsync(Job);
    }

    public async Task DisposeAsync()
    {
        await Service.DisposeAsync();
        _data.Delete(recursive: true);
    }

    /// <summary>Waits until a file has a line.</summary>
    internal async Task<IReadOnlyList<string>> LinesAsync(string file, Func<string, bool> wanted)
    {
        for (var i = 0; i < 100; i++)
        {
            var lines = await File.ReadAllLinesAsync(Path.Combine(Logs, file));
            if (lines.Any(wanted))
            {
                return lines;
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException($"{file} does not have the line:\n{await File.ReadAllTextAsync(Path.Combine(Logs, file))}");
    }
}
