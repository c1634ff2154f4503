namespace AstroEngine.Functions.Telemetry.Collection;

/// <summary>A distribution.</summary>
/// <param name="Count">How many values there were.</param>
/// <param name="Bounds">The upper bounds of the buckets but the last, which has none.</param>
/// <param name="Counts">How many values were in each bucket, not added up.</param>
internal sealed record MetricHistogram(long Count, IReadOnlyList<double> Bounds, IReadOnlyList<long> Counts)
{
    /// <summary>
    /// The value that so many do not exceed, interpolated within its bucket as Prometheus' <c>histogram_quantile</c> does; null without values.
    /// Above the last bound it is that bound.
    /// </summary>
    /// <param name="share">How many of all, 0 to 1.</param>
    public double? Quantile(double share)
    {
        if (Count == 0 || Bounds.Count == 0)
        {
            return null;
        }

        var rank = share * Count;
        double seen = 0;
        for (var i = 0; i < Bounds.Count; i++)
        {
            if (Counts[i] > 0 && seen + Counts[i] >= rank)
            {
                var lower = i == 0 ? 0 : Bounds[i - 1];
                return lower + ((Bounds[i] - lower) * ((rank - seen) / Counts[i]));
            }

            seen += Counts[i];
        }

        return Bounds[^1];
    }
}
