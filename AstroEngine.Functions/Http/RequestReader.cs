using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace AstroEngine.Functions.Http;

/// <summary>Reads the fields of a request: the body of a POST, the query of anything else.</summary>
internal static class RequestReader
{
    /// <summary>The largest body of a single calculation, in bytes.</summary>
    public const int MaximumBody = 1024 * 1024;

    /// <summary>The query parameter that is the key of the caller, and no field.</summary>
    public const string KeyParameter = "code";

    /// <summary>Reads the fields of a request.</summary>
    /// <exception cref="ProblemException">The body is too large, of another type, no JSON, or no JSON object.</exception>
    public static async ValueTask<RequestFields> ReadAsync(
        HttpRequest request, IReadOnlyDictionary<string, string> route, CancellationToken cancellationToken)
    {
        var user = UserHeader.Read(request);
        if (!HttpMethods.IsPost(request.Method))
        {
            return new(FromQuery(request.Query), route) { User = user };
        }

        foreach (var parameter in request.Query)
        {
            if (parameter.Key != KeyParameter)
            {
                throw new ProblemException(Problems.Validation(
                    FieldReader.ErrorName(parameter.Key), "is a query parameter: a POST takes its fields from the JSON body"));
            }
        }

        RequireJson(request);
        var body = await ReadBodyAsync(request, cancellationToken);
        try
        {
            return new(Parse(body), route) { User = user };
        }
        finally
        {
            // A reader left in the middle of a body costs the caller its connection.
            request.BodyReader.AdvanceTo(body.End);
        }
    }

    private static Dictionary<string, FieldValue> FromQuery(IQueryCollection query)
    {
        var fields = new Dictionary<string, FieldValue>(query.Count, StringComparer.Ordinal);
        foreach (var (name, values) in query)
        {
            if (name == KeyParameter)
            {
                continue;
            }

            // A list may be given as one parameter with commas or as several of one name; the reader of the field decides if it is one.
            fields[name] = new FieldValue(string.Join(',', values!));
        }

        return fields;
    }

    private static void RequireJson(HttpRequest request)
    {
        var type = request.ContentType;
        if (string.IsNullOrEmpty(type))
        {
            return;
        }

        var isJson = MediaTypeHeaderValue.TryParse(type, out var media)
            && (media.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || media.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase));
        if (!isJson)
        {
            throw new ProblemException(Problems.UnsupportedMediaType(type));
        }
    }

    private static async ValueTask<ReadOnlySequence<byte>> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaximumBody)
        {
            throw new ProblemException(Problems.BodyTooLarge(MaximumBody));
        }

        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.Buffer.Length > MaximumBody)
            {
                reader.AdvanceTo(read.Buffer.End);
                throw new ProblemException(Problems.BodyTooLarge(MaximumBody));
            }

            if (read.IsCompleted)
            {
                return read.Buffer;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Dictionary<string, FieldValue> Parse(ReadOnlySequence<byte> body)
    {
        if (body.IsEmpty)
        {
            throw new ProblemException(Problems.MalformedJson("The body is empty; a JSON object is expected."));
        }

        try
        {
            var json = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = RequestJson.Default.Options.MaxDepth });
            UnicodeText.Require(json);
            var values = JsonSerializer.Deserialize(ref json, RequestJson.Default.DictionaryStringJsonElement)
                ?? throw new ProblemException(Problems.MalformedJson("The body is null; a JSON object is expected."));
            RequireEnd(ref json);
            var fields = new Dictionary<string, FieldValue>(values.Count, StringComparer.Ordinal);
            foreach (var (name, value) in values)
            {
                fields[name] = new FieldValue(value);
            }

            return fields;
        }
        catch (JsonException e)
        {
            throw new ProblemException(Problems.MalformedJson(Explain(e)));
        }
    }

    private static void RequireEnd(ref Utf8JsonReader json)
    {
        if (json.Read())
        {
            throw new JsonException("There is more after the JSON object.");
        }
    }

    private static string Explain(JsonException e)
    {
        // Positions help to find the mistake; the message itself may name internals of the reader.
        // What it says of a body that is another JSON value names types of the program.
        if (e.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
        {
            return "The body must be a JSON object; it is another JSON value.";
        }

        var where = e.LineNumber is { } line ? $" near line {line + 1}, byte {e.BytePositionInLine + 1}" : string.Empty;
        return $"The body is not a JSON object as expected{where}: {e.Message.Split(" Path:")[0].Split(" LineNumber:")[0]}";
    }
}
