namespace AstroEngine.Functions.Http.Limits;

/// <summary>Whether the host checks keys before it calls a function.</summary>
/// <param name="AreOn">Whether it does.</param>
internal sealed record KeyCheck(bool AreOn);
