using System.Text.Json;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Operations.Cache;

/// <summary>What the cache is to be warmed with: given requests, or those that are asked for most.</summary>
/// <param name="Requests">The requests, as a batch has them; null when the most asked are meant.</param>
/// <param name="MostAsked">How many of the most asked.</param>
internal sealed record WarmRequest(IReadOnlyList<JsonElement>? Requests, int MostAsked)
{
    private const string RequestsField = "requests";
    private const string MostAskedField = "most_asked";
    private const int MostRequests = 1000;

    /// <summary>Reads it.</summary>
    /// <param name="fields">The fields of the request.</param>
    /// <param name="isCounted">Whether it is counted what is asked for.</param>
    /// <param name="most">How many requests are counted.</param>
    /// <exception cref="ProblemException">It is none.</exception>
    public static WarmRequest Read(RequestFields fields, bool isCounted, int most)
    {
        var reader = new FieldReader(fields);
        var number = reader.Number(MostAskedField, 1, most);
        IReadOnlyList<JsonElement> requests = [];
        if (reader.Has(RequestsField))
        {
            requests = ReadRequests(reader, fields);
        }

        if (reader.Has(RequestsField) == reader.Has(MostAskedField))
        {
            reader.Fail(RequestsField, $"or {MostAskedField} must come, and not both");
        }
        else if (reader.Has(MostAskedField) && !isCounted)
        {
            reader.Fail(MostAskedField, "is not known: Precompute:Enabled or Precompute:WarmUp:Enabled is false, and then nobody counts what is asked for");
        }
        else if (number is { } whole && whole != Math.Floor(whole))
        {
            reader.Fail(MostAskedField, $"must be a whole number, was {reader.Came(MostAskedField)}");
        }

        reader.Finish();
        return new WarmRequest(number is null ? requests : null, (int)(number ?? 0));
    }

    private static IReadOnlyList<JsonElement> ReadRequests(FieldReader reader, RequestFields fields)
    {
        if (!fields.Values[RequestsField].TryElements(out var requests) || requests.Count is 0 or > MostRequests)
        {
            reader.Fail(
                RequestsField,
                $"must be a list of 1 to {MostRequests} objects with type, zodiac and data, was {(requests.Count > 0 ? $"a list of {requests.Count}" : reader.Came(RequestsField))}");
        }

        return requests;
    }
}
