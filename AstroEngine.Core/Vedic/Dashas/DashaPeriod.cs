using NodaTime;

namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>A period of a dasha.</summary>
/// <param name="Lord">Who rules it.</param>
/// <param name="Level">1 for a mahadasha, 2 for an antardasha and so on.</param>
/// <param name="Index">Its place among its siblings, from 0.</param>
/// <param name="Start">Its first instant, to the millisecond: the end of the period before it.</param>
/// <param name="End">The first instant after it, to the millisecond.</param>
public readonly record struct DashaPeriod(DashaLord Lord, int Level, int Index, Instant Start, Instant End);
