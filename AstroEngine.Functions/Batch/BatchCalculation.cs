using System.Buffers;
using System.Text.Json;
using AstroEngine.Functions.Caching.Users;
using AstroEngine.Functions.Charts;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Batch;

/// <summary>Answers the requests of a batch one by one, each from the cache or computed. One that fails costs no other its answer.</summary>
/// <param name="catalog">The calculations.</param>
public sealed class BatchCalculation(CalculationCatalog catalog)
{
    private const string Requests = "requests";
    private const int MostRequests = 100;
    private const int UsualAnswer = 8 * 1024;

    /// <summary>How many requests a batch seems to hold: 0 when it is none, which <see cref="RunAsync"/> says.</summary>
    internal static int CountOf(RequestFields fields) =>
        fields.Values.TryGetValue(Requests, out var list) && list.TryElements(out var requests) && requests.Count <= MostRequests ? requests.Count : 0;

    /// <summary>Answers a batch.</summary>
    /// <param name="fields">The fields of the request.</param>
    /// <param name="cancellationToken">Ends the work between two of its requests.</param>
    /// <returns><c>{"total","successful","failed","results":[{"index","type","status","data"|"error"}]}</c> as UTF-8.</returns>
    /// <exception cref="ProblemException">It is no batch.</exception>
    internal async Task<ReadOnlyMemory<byte>> RunAsync(RequestFields fields, CancellationToken cancellationToken)
    {
        var requests = Read(fields);
        var answers = new BatchAnswer[requests.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            answers[i] = await AnswerAsync(requests[i], i, fields.User, cancellationToken);
        }

        var buffer = new ArrayBufferWriter<byte>(answers.Length * UsualAnswer);
        JsonWriting.Write(buffer, answers, Write);
        return buffer.WrittenMemory;
    }

    private static IReadOnlyList<JsonElement> Read(RequestFields fields)
    {
        var reader = new FieldReader(fields);
        var allowed = $"a list of 1 to {MostRequests} objects with type, zodiac and data";
        IReadOnlyList<JsonElement> requests = [];
        if (reader.Require(Requests, allowed)
            && (!fields.Values[Requests].TryElements(out requests) || requests.Count is 0 or > MostRequests))
        {
            reader.Fail(Requests, $"must be {allowed}, was {(requests.Count > 0 ? $"a list of {requests.Count}" : reader.Came(Requests))}");
        }

        reader.Finish();
        return requests;
    }

    private async Task<BatchAnswer> AnswerAsync(JsonElement request, int index, UserId? user, CancellationToken cancellationToken)
    {
        var type = BatchItem.TypeOf(request, catalog);
        try
        {
            var item = BatchItem.Read(request, index, catalog, user);
            var result = await item.Calculation.AnswerAsync(item.Fields, cancellationToken);
            return new BatchAnswer(type, result.Body, null);
        }
        catch (Exception e) when (Problems.Of(e) is { } problem)
        {
            return new BatchAnswer(type, default, problem);
        }
    }

    private static void Write(Utf8JsonWriter json, BatchAnswer[] answers)
    {
        var failed = answers.Count(a => a.Problem is not null);
        json.WriteStartObject();
        json.WriteNumber("total", answers.Length);
        json.WriteNumber("successful", answers.Length - failed);
        json.WriteNumber("failed", failed);
        json.WriteStartArray("results");
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i].Write(json, i);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
