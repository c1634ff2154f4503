using AstroEngine.Core.Ephemeris;
using NodaTime;

namespace AstroEngine.Core.Numerology;

/// <summary>What belongs to a number from 1 to 9.</summary>
/// <param name="Ruler">Its planet.</param>
/// <param name="VedicRuler">Its planet in Indian numerology, where the nodes take the place of Uranus and Neptune.</param>
/// <param name="Element">The element of the planet.</param>
/// <param name="Days">Its days of the week, the strongest first.</param>
/// <param name="Colors">Its colours.</param>
/// <param name="Gemstones">Its stones.</param>
/// <param name="Friends">The other numbers that it is in harmony with.</param>
public sealed record NumberAttributes(
    ChartPoint Ruler,
    ChartPoint VedicRuler,
    NumberElement Element,
    IReadOnlyList<IsoDayOfWeek> Days,
    IReadOnlyList<string> Colors,
    IReadOnlyList<string> Gemstones,
    IReadOnlyList<int> Friends);
