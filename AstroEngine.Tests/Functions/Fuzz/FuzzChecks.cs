using System.Globalization;
using System.Text;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>What holds for every answer, whatever was asked.</summary>
internal static class FuzzChecks
{
    // What tells of the insides: names of types, lines of sources, frames of a stack, folders of the machine.
    private static readonly string[] Insides =
        ["System.", "Microsoft.", ".cs:line", "   at AstroEngine", "Exception", AppContext.BaseDirectory.TrimEnd('/'), "/astro-data-"];

    // A problem repeats what came, but not at any length.
    private const int LargestProblem = 48 * 1024;

    private const string NoNumber = "NaN";

    /// <summary>The code of the problem that is the service's own failure.</summary>
    private const string FailedCode = "\"code\":5000";

    /// <summary>How batches and jobs mark the parts that have a problem instead of an answer.</summary>
    private const string FailedPart = "\"status\":\"error\"";

    /// <summary>What is wrong with an answer, or null.</summary>
    public static string? Complaint(FuzzRequest request, FuzzAnswer answer)
    {
        byte[] body;
        try
        {
            body = answer.Decoded();
        }
        catch (InvalidDataException e)
        {
            return $"the content coding is broken: {e.Message}";
        }

        return ComplaintOfStatus(answer) ?? ComplaintOfProblem(request, answer, body) ?? ComplaintOfJson(request, answer, body);
    }

    private static string? ComplaintOfStatus(FuzzAnswer answer) => answer.Status switch
    {
        503 when answer.Header("Retry-After") is not null => null,
        >= 500 => $"status {answer.Status}",
        < 200 => $"status {answer.Status}",
        _ when answer.Header("X-Injected") is not null => "a header of the caller's making",
        _ => null,
    };

    private static string? ComplaintOfProblem(FuzzRequest request, FuzzAnswer answer, byte[] body)
    {
        // Functions name a correlation id; what the host refuses by itself has none.
        var isFunction = answer.Header("X-Correlation-Id") is not null;
        if (answer.Status < 400 || !isFunction)
        {
            return null;
        }

        if (answer.MediaType != "application/problem+json")
        {
            return $"a {answer.Status} of type \"{answer.MediaType}\"";
        }

        if (request.Method == "HEAD")
        {
            return null;
        }

        if (body.Length > LargestProblem)
        {
            return $"a problem of {body.Length} bytes";
        }

        if (body.Length == 0 || body[0] != (byte)'{')
        {
            return $"a problem that is no JSON: {Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(body.Length, 300)))}";
        }

        using var problem = JsonDocument.Parse(body);
        if (!problem.RootElement.TryGetProperty("code", out var code) || code.ValueKind != JsonValueKind.Number)
        {
            return "a problem without code";
        }

        if (problem.RootElement.GetProperty("status").GetInt32().ToString(CultureInfo.InvariantCulture) != $"{answer.Status}")
        {
            return "a problem of another status";
        }

        var text = Encoding.UTF8.GetString(body);
        return Insides.FirstOrDefault(inside => text.Contains(inside, StringComparison.Ordinal)) is { } told ? $"it tells \"{told}\"" : null;
    }

    private static string? ComplaintOfJson(FuzzRequest request, FuzzAnswer answer, byte[] body)
    {
        if (answer.MediaType == "application/x-ndjson" && Encoding.UTF8.GetString(body).Contains(FailedCode, StringComparison.Ordinal))
        {
            return "an item failed";
        }

        if (answer.MediaType is not ("application/json" or "application/problem+json") || body.Length == 0)
        {
            return null;
        }

        try
        {
            // Strict: neither NaN nor doubled names, nor a depth that readers refuse.
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var text = Encoding.UTF8.GetString(body);
            if (text.Contains(FailedPart, StringComparison.Ordinal) && text.Contains(FailedCode, StringComparison.Ordinal))
            {
                return "a part of the answer failed";
            }

            // Problems repeat what came.
            return answer.Status == 200 && text.Contains(NoNumber, StringComparison.Ordinal) && !request.ToString().Contains(NoNumber, StringComparison.Ordinal) ? "NaN in JSON" : null;
        }
        catch (JsonException e)
        {
            return $"no JSON: {e.Message}";
        }
    }
}
