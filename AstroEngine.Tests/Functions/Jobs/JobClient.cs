using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Jobs;

/// <summary>Asks a running service about jobs, as a client would.</summary>
internal sealed class JobClient(RunningService service)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Submits lines of births.</summary>
    public Task<ServiceAnswer> SubmitLinesAsync(string lines, string query = "calculation=natal&zodiac=lahiri", string? key = null) =>
        SubmitAsync($"/jobs/bulk-charts?{query}", lines, "application/x-ndjson", key);

    /// <summary>Submits a job as JSON.</summary>
    public Task<ServiceAnswer> SubmitJsonAsync(string json, string? key = null) => SubmitAsync("/jobs/bulk-charts", json, "application/json", key);

    /// <summary>Submits anything.</summary>
    public async Task<ServiceAnswer> SubmitAsync(string path, string body, string contentType, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await service.SendAsync(request);
    }

    /// <summary>Submits what must be accepted.</summary>
    /// <returns>The id of the job.</returns>
    public static string Accepted(ServiceAnswer answer)
    {
        Assert.True(answer.Status == 202, answer.Body);
        return answer.Json.GetProperty("id").GetString()!;
    }

    /// <summary>The status of a job.</summary>
    public async Task<JsonElement> StatusAsync(string id)
    {
        var answer = await service.GetAsync($"/jobs/{id}");
        Assert.True(answer.Status == 200, answer.Body);
        return answer.Json;
    }

    /// <summary>Waits until a job has ended.</summary>
    /// <returns>Its status then.</returns>
    public async Task<JsonElement> EndAsync(string id)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < Patience)
        {
            var status = await StatusAsync(id);
            if (status.GetProperty("status").GetString() is "completed" or "failed" or "cancelled")
            {
                return status;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"The job {id} did not end: {await StatusAsync(id)}\n{service.Log}");
    }

    /// <summary>Waits until a job has completed.</summary>
    public async Task<JsonElement> CompletionAsync(string id)
    {
        var end = await EndAsync(id);
        Assert.True(end.GetProperty("status").GetString() == "completed", end.ToString());
        return end;
    }

    /// <summary>The rows of a bulk job.</summary>
    public async Task<IReadOnlyList<JsonElement>> RowsAsync(string id, string query = "")
    {
        var answer = await service.GetAsync($"/jobs/{id}/results{query}");
        Assert.True(answer.Status == 200, answer.Body);
        Assert.Equal("application/x-ndjson", answer.ContentType);
        return [.. answer.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
