using AstroEngine.Core.Charts;

namespace AstroEngine.Core.Vedic.Panchanga;

/// <summary>The days of a month.</summary>
/// <param name="Request">The month and what it was computed for.</param>
/// <param name="Days">A row a day, 28 to 31.</param>
/// <param name="Warnings">What a reader should know: each kind of warning once, for the first day that it concerns.</param>
/// <param name="EphemerisSource">The ephemeris that was used.</param>
public sealed record PanchangaMonth(
    NatalRequest Request, IReadOnlyList<PanchangaMonthDay> Days, IReadOnlyList<ChartWarning> Warnings, string EphemerisSource);
