namespace AstroEngine.Functions.Http;

/// <summary>The fields of one request by name, from its body or its query.</summary>
/// <param name="Values">The fields as they came.</param>
/// <param name="Route">The values of the route, such as <c>zodiac</c>.</param>
internal sealed record RequestFields(IReadOnlyDictionary<string, FieldValue> Values, IReadOnlyDictionary<string, string> Route);
