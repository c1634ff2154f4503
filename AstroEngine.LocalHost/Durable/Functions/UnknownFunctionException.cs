namespace AstroEngine.LocalHost.Durable.Functions;

/// <summary>
/// There is no orchestrator or activity of a name. It is an <see cref="ArgumentException"/>, which the real client throws too.
/// </summary>
internal sealed class UnknownFunctionException(string kind, string? name) : ArgumentException(
    $"The {kind} function '{name}' doesn't exist, is disabled, or is not an {kind} function. Names are those of [Function] attributes, in any case.");
