namespace AstroEngine.Functions.Operations;

/// <summary>One part of the service.</summary>
/// <param name="Status"><c>healthy</c>, <c>degraded</c>, <c>unhealthy</c>, or <c>off</c> for a part that is not in use.</param>
/// <param name="Detail">What was found.</param>
internal sealed record HealthComponent(string Status, string Detail);
