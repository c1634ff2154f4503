using System.Text.Json;

namespace AstroEngine.Tests.Functions;

/// <summary>An answer of the service.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type, without parameters.</param>
/// <param name="Headers">The headers by name; several values of one joined by commas.</param>
/// <param name="Body">The body.</param>
internal sealed record ServiceAnswer(int Status, string? ContentType, IReadOnlyDictionary<string, string> Headers, string Body)
{
    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;

    public static async Task<ServiceAnswer> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.MediaType,
        response.Headers.Concat(response.Content.Headers)
            .ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase),
        await response.Content.ReadAsStringAsync());
}
