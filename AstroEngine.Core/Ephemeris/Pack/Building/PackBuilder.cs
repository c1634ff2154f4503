using AstroEngine.Core.Time;
using NodaTime;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Builds ephemeris packs from libswe.</summary>
public static class PackBuilder
{
    // TT runs ahead of UT by minutes, and rates are taken a little before and after an instant.
    private const double Margin = 2;

    /// <summary>Builds a pack, checks it against the reference at random instants, and only then gives it its name.</summary>
    /// <param name="file">The years.</param>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is built.</param>
    /// <param name="progress">Is told what is done, in words for people.</param>
    /// <param name="cancellationToken">Stops the building between two cells of a series; no file is left.</param>
    /// <returns>The errors found by the check.</returns>
    /// <exception cref="EphemerisUnavailableException">The reference is not installed.</exception>
    /// <exception cref="EphemerisRangeException">The reference does not reach the years.</exception>
    /// <exception cref="PackFormatException">The check found an error that must not be.</exception>
    public static Task<IReadOnlyList<PackError>> BuildAsync(
        PackFile file,
        string path,
        PackBuildOptions options,
        IProgress<string>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(file.FromYear, file.ToYear);
        var done = new TaskCompletionSource<IReadOnlyList<PackError>>(TaskCreationOptions.RunContinuationsAsynchronously);
        BuilderThread.Start(options.StandsBack, () =>
        {
            try
            {
                done.SetResult(Build(file, path, options, progress, cancellationToken));
            }
            catch (OperationCanceledException)
            {
                done.SetCanceled(cancellationToken);
            }
            catch (Exception e)
            {
                done.SetException(e);
            }
        });
        return done.Task;
    }

    private static IReadOnlyList<PackError> Build(
        PackFile file, string path, PackBuildOptions options, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var from = JulianDay.FromDate(new LocalDate(file.FromYear, 1, 1));
        var to = JulianDay.FromDate(new LocalDate(file.ToYear, 12, 31)).Value + 1;
        var unfinished = PackFolder.UnfinishedPathOf(path);
        try
        {
            using var reference = new SwissReference(options.DataPath);
            var moon = options.Contents.FollowsMoon ? MoonSegments.Find(reference, from.Value - Margin, to + Margin) : null;
            var plans = SeriesPlans.Create(options.Contents, moon);
            var series = FitAll(plans, from.Value - Margin, to + Margin, options, progress, cancellationToken);
            PackWriter.Write(unfinished, (file.FromYear, file.ToYear), from, new JulianDay(to), reference.Source, series);
            progress?.Report($"written: {new FileInfo(unfinished).Length:N0} bytes; checking it against {reference.Source}");
            var errors = PackVerifier.Verify(unfinished, plans, reference, seed: file.FromYear + file.ToYear, cancellationToken);
            File.Move(unfinished, path, overwrite: true);
            return errors;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static FittedSeries[] FitAll(
        IReadOnlyList<SeriesPlan> plans,
        double from,
        double to,
        PackBuildOptions options,
        IProgress<string>? progress,
        CancellationToken cancellationToken)
    {
        var fitted = new FittedSeries[plans.Count];
        var next = -1;
        var failures = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Math.Max(1, options.Threads)).Select(_ => BuilderThread.Start(options.StandsBack, () =>
        {
            try
            {
                // The library keeps its state per thread.
                using var reference = new SwissReference(options.DataPath);
                while (Interlocked.Increment(ref next) is var i && i < plans.Count && failures.IsEmpty)
                {
                    var series = new SeriesFitter(plans[i], reference, from, to, cancellationToken).Fit();
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
        threads.ForEach(t => t.Join());
        if (failures.TryDequeue(out var failure))
        {
            throw failure;
        }

        return fitted;
    }
}
