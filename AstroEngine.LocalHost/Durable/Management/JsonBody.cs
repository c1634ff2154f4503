using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.LocalHost.Durable.Management;

/// <summary>Reads bodies that must be JSON.</summary>
internal static class JsonBody
{
    /// <summary>Reads a body.</summary>
    /// <returns>The text; null when it is not JSON; empty never.</returns>
    public static async Task<string?> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        try
        {
            using var document = JsonDocument.Parse(text);
            return text;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
