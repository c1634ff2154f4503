using AstroEngine.Functions.Caching.Users;
using NodaTime;

namespace AstroEngine.Functions.Http;

/// <summary>The fields of one request by name, from its body or its query.</summary>
/// <param name="Values">The fields as they came.</param>
/// <param name="Route">The values of the route, such as <c>zodiac</c>.</param>
internal sealed record RequestFields(IReadOnlyDictionary<string, FieldValue> Values, IReadOnlyDictionary<string, string> Route)
{
    /// <summary>When it was asked, for requests that are answered later: "now" in it is that minute. Null for right now.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>Whom it is for, by header <c>X-User-Id</c>; decides no answer. Null when nobody is named.</summary>
    public UserId? User { get; init; }

    /// <summary>The request with a field that its path gives.</summary>
    /// <param name="name">The field.</param>
    /// <param name="value">Its value, as the path has it.</param>
    /// <exception cref="ProblemException">The request gives the field too.</exception>
    public RequestFields WithPathField(string name, string value)
    {
        if (Values.ContainsKey(name))
        {
            throw new ProblemException(Problems.Validation(name, $"is given by the path of the request: it is \"{value}\""));
        }

        return this with { Values = new Dictionary<string, FieldValue>(Values, StringComparer.Ordinal) { [name] = new FieldValue(value) } };
    }
}
