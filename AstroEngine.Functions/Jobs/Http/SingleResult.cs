using System.Text;
using System.Text.Json;
using AstroEngine.Functions.Http;
using Microsoft.AspNetCore.Http;

namespace AstroEngine.Functions.Jobs.Http;

/// <summary>The result of a job for one chart: the chart itself.</summary>
internal static class SingleResult
{
    /// <summary>Takes the chart out of its row.</summary>
    /// <param name="id">The id of the job.</param>
    /// <param name="row">The row without id and index: <c>"status":"ok","result":{...}}</c> and a line feed.</param>
    /// <exception cref="ProblemException">The row is an error.</exception>
    public static IResult Of(JobId id, ReadOnlyMemory<byte> row)
    {
        byte[] json = [(byte)'{', .. row.Span];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("result", out var result)
            ? new JsonBytesResult(Encoding.UTF8.GetBytes(result.GetRawText()))
            : throw new ProblemException(Problems.NoResult(id.Value, document.RootElement.GetProperty("error").GetProperty("detail").GetString()!));
    }
}
