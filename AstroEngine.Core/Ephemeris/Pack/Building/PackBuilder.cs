using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Builds ephemeris packs from libswe.</summary>
public static class PackBuilder
{
    // TT runs ahead of UT by minutes, and rates are taken a little before and after an instant.
    private const double Margin = 2;

    /// <summary>Builds a pack, checks it against the reference at random instants, and only then gives it its name.</summary>
    /// <param name="fromYear">The first year, from its 1 January.</param>
    /// <param name="toYear">The last year, to its 31 December.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">Where the reference's data files are, and how many threads may call it.</param>
    /// <param name="progress">Is told what is done, in words for people.</param>
    /// <param name="cancellationToken">Stops the building; no file is left.</param>
    /// <returns>The errors found by the check.</returns>
    /// <exception cref="EphemerisUnavailableException">The reference is not installed.</exception>
    /// <exception cref="EphemerisRangeException">The reference does not reach the years.</exception>
    public static IReadOnlyList<PackError> Build(
        int fromYear,
        int toYear,
        string path,
        Swiss.SwissEphemerisOptions options,
        IProgress<string>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fromYear, toYear);
        var from = JulianDay.FromDate(new LocalDate(fromYear, 1, 1));
        var to = JulianDay.FromDate(new LocalDate(toYear, 12, 31)).Value + 1;
        var temporary = path + ".part";
        try
        {
            using var reference = new SwissReference(options.DataPath);
            var plans = SeriesPlans.Create(MoonSegments.Find(reference, from.Value - Margin, to + Margin));
            var series = FitAll(plans, from.Value - Margin, to + Margin, options, progress, cancellationToken);
            PackWriter.Write(temporary, (fromYear, toYear), from, new JulianDay(to), reference.Source, series);
            progress?.Report($"written: {new FileInfo(temporary).Length:N0} bytes; checking it against {reference.Source}");
            var errors = PackVerifier.Verify(temporary, plans, reference, seed: fromYear + toYear);
            File.Move(temporary, path, overwrite: true);
            return errors;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static FittedSeries[] FitAll(
        IReadOnlyList<SeriesPlan> plans,
        double from,
        double to,
        Swiss.SwissEphemerisOptions options,
        IProgress<string>? progress,
        CancellationToken cancellationToken)
    {
        var fitted = new FittedSeries[plans.Count];
        var next = -1;
        var failures = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Math.Max(1, options.Threads)).Select(_ => new Thread(() =>
        {
            try
            {
                // The library keeps its state per thread.
                using var reference = new SwissReference(options.DataPath);
                while (Interlocked.Increment(ref next) is var i && i < plans.Count && failures.IsEmpty)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var series = new SeriesFitter(plans[i], reference, from, to).Fit();
                    fitted[i] = series;
                    progress?.Report(
                        $"{plans[i].Name}: {series.CellDays:0.##} days, {series.Coefficients} coefficients, {series.Records:N0} records, {series.Bytes:N0} bytes");
                }
            }
            catch (Exception e)
            {
                failures.Enqueue(e);
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        if (failures.TryDequeue(out var failure))
        {
            throw failure;
        }

        return fitted;
    }
}
