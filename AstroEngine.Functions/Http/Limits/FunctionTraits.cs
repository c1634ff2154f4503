namespace AstroEngine.Functions.Http.Limits;

/// <summary>What limits and telemetry need to know about a function.</summary>
/// <param name="Family">The family of its route.</param>
/// <param name="NeedsKey">Whether the host lets nobody through without a key, when keys are on.</param>
/// <param name="Endpoint">Its route as documents write it, such as <c>/{zodiac}/natal</c>: no constraints, never a path that somebody sent.</param>
internal readonly record struct FunctionTraits(RouteFamily Family, bool NeedsKey, string Endpoint);
