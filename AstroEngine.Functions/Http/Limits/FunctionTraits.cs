namespace AstroEngine.Functions.Http.Limits;

/// <summary>What limits need to know about a function.</summary>
/// <param name="Family">The family of its route.</param>
/// <param name="NeedsKey">Whether the host lets nobody through without a key, when keys are on.</param>
internal readonly record struct FunctionTraits(RouteFamily Family, bool NeedsKey);
