using AstroEngine.Core.Charts;

namespace AstroEngine.Functions.Charts.Friendship;

/// <summary>What the friendships of a birth are asked for: a type of its own, since calculations are found by the type of their request.</summary>
/// <param name="Birth">The birth.</param>
internal sealed record MaitriRequest(NatalRequest Birth);
