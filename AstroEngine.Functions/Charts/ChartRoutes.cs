namespace AstroEngine.Functions.Charts;

/// <summary>What the routes of charts have in common.</summary>
internal static class ChartRoutes
{
    /// <summary>
    /// The first segment. Words that begin other routes are no zodiacs: without that, <c>jobs/natal</c> would be a chart and a job,
    /// and the host would take whichever function's name comes first.
    /// </summary>
    public const string Zodiac = "{zodiac:regex(^(?!(jobs|batch|queue|cache|health|logging|numerology)$).*$)}";
}
