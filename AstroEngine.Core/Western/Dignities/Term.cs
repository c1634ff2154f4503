using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Dignities;

/// <summary>A term, also called a bound: a part of a sign that a planet rules.</summary>
/// <param name="Ruler">The planet.</param>
/// <param name="From">Where it begins in its sign.</param>
/// <param name="To">Where the next begins, up to 30 degrees.</param>
public readonly record struct Term(ChartPoint Ruler, Angle From, Angle To);
