using AstroEngine.Core.Charts;

namespace AstroEngine.Core.Western.Lots;

/// <summary>What the lots of a birth are asked for.</summary>
/// <param name="Birth">The birth: positions not seen from the Sun, twelve houses. Its points do not matter.</param>
/// <param name="Lots">Which of the sixteen are shown; null for all.</param>
/// <param name="Own">Own lots.</param>
public sealed record LotRequest(NatalRequest Birth, IReadOnlyList<Lot>? Lots, IReadOnlyList<OwnLot> Own);
