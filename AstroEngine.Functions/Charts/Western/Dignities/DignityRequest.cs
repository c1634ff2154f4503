using AstroEngine.Core.Charts;

namespace AstroEngine.Functions.Charts.Western.Dignities;

/// <summary>What the dignities of a birth are asked for: a type of its own, since calculations are found by the type of their request.</summary>
/// <param name="Birth">The birth.</param>
internal sealed record DignityRequest(NatalRequest Birth);
