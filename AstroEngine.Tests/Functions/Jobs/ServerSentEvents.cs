using System.Diagnostics;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Jobs;

/// <summary>Reads a stream of server-sent events to its end.</summary>
internal static class ServerSentEvents
{
    /// <summary>One event and when it came.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Data">Its data.</param>
    /// <param name="At">Since the stream began.</param>
    public readonly record struct Event(string Name, JsonElement Data, TimeSpan At);

    /// <summary>Reads all events.</summary>
    public static async Task<IReadOnlyList<Event>> ReadAsync(HttpClient client, string path)
    {
        var watch = Stopwatch.StartNew();
        using var response = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        List<Event> events = [];
        var name = string.Empty;
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line[7..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                events.Add(new Event(name, JsonDocument.Parse(line[6..]).RootElement, watch.Elapsed));
            }
        }

        return events;
    }
}
