namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Compares a pack with its reference at random instants.</summary>
internal static class PackVerifier
{
    private const int Instants = 4000;
    private const int SeedsOfPack = 1000;

    /// <summary>Compares every series.</summary>
    /// <exception cref="PackFormatException">A series is off by more than it may be.</exception>
    public static IReadOnlyList<PackError> Verify(
        string path, IReadOnlyList<SeriesPlan> plans, SwissReference reference, int seed, CancellationToken cancellationToken)
    {
        using var pack = EphemerisPack.Open(path);
        List<PackError> errors = [];
        foreach (var plan in plans)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Each series has instants of its own, whatever else is in the pack.
            errors.Add(Compare(pack, plan, reference, new Random((seed * SeedsOfPack) + (int)plan.Id.Value)));
        }

        return errors;
    }

    private static PackError Compare(EphemerisPack pack, SeriesPlan plan, SwissReference reference, Random random)
    {
        var series = pack.Series(plan.Id);
        var largest = new double[plan.Components];
        Span<double> off = stackalloc double[plan.Components];
        for (var i = 0; i < Instants; i++)
        {
            var day = pack.From.Value + (random.NextDouble() * (pack.To.Value - pack.From.Value));
            Measure(series, plan, reference, day, off);
            if (Worst(plan, off) is { } component)
            {
                if (!JumpsAt(series, plan, reference, day))
                {
                    throw new PackFormatException(
                        $"The new pack is off by {off[component]:G3} in component {component + 1} of {plan.Name} at JD {day:0.000}, more than {Allowed(plan, component):G3}.");
                }

                continue;
            }

            for (var c = 0; c < plan.Components; c++)
            {
                largest[c] = Math.Max(largest[c], off[c]);
            }
        }

        return new PackError(plan.Name, Instants, largest);
    }

    private static void Measure(PackSeries series, SeriesPlan plan, SwissReference reference, double day, Span<double> off)
    {
        Span<double> truth = stackalloc double[6];
        Span<double> found = stackalloc double[4];
        plan.Sample(reference, day, truth);
        series.Evaluate(day, found);
        for (var c = 0; c < plan.Components; c++)
        {
            off[c] = Math.Abs(
                c == 0 && plan.FirstIsLongitude ? Math.IEEERemainder(found[c] - truth[c], 360)
                : c == plan.Components - 1 && plan.LastIsDistance ? (found[c] - truth[c]) / truth[c]
                : found[c] - truth[c]);
        }
    }

    /// <summary>A component that is off by more than it may be; null when there is none.</summary>
    private static int? Worst(SeriesPlan plan, ReadOnlySpan<double> off)
    {
        for (var c = 0; c < off.Length; c++)
        {
            if (off[c] > Allowed(plan, c))
            {
                return c;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether it is the reference that jumps at an instant: then the pack is right just before and just after, by the length of the shortest
    /// leaf there is, in which it goes over from the one to the other.
    /// </summary>
    private static bool JumpsAt(PackSeries series, SeriesPlan plan, SwissReference reference, double day)
    {
        var leaf = series.CellDays / PackFormat.LeafTicks;
        Span<double> off = stackalloc double[plan.Components];
        Measure(series, plan, reference, day - leaf, off);
        var isRightBefore = Worst(plan, off) is null;
        Measure(series, plan, reference, day + leaf, off);
        return isRightBefore && Worst(plan, off) is null;
    }

    private static double Allowed(SeriesPlan plan, int component) => plan.Tolerance[component] * plan.Allowance;
}
