namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Compares a pack with its reference at random instants.</summary>
internal static class PackVerifier
{
    private const int Instants = 4000;

    // The reference carries noise of its own, which a smooth series neither can nor should follow.
    private const double Allowance = 2.2;

    /// <summary>Compares every series.</summary>
    /// <exception cref="PackFormatException">A series is off by more than it may be.</exception>
    public static IReadOnlyList<PackError> Verify(string path, IReadOnlyList<SeriesPlan> plans, SwissReference reference, int seed)
    {
        using var pack = EphemerisPack.Open(path);
        var random = new Random(seed);
        List<PackError> errors = [];
        foreach (var plan in plans)
        {
            errors.Add(Compare(pack, plan, reference, random));
        }

        return errors;
    }

    private static PackError Compare(EphemerisPack pack, SeriesPlan plan, SwissReference reference, Random random)
    {
        var series = pack.Series(plan.Id);
        var largest = new double[plan.Components];
        Span<double> truth = stackalloc double[6];
        Span<double> found = stackalloc double[4];
        for (var i = 0; i < Instants; i++)
        {
            var day = pack.From.Value + (random.NextDouble() * (pack.To.Value - pack.From.Value));
            plan.Sample(reference, day, truth);
            series.Evaluate(day, found);
            for (var c = 0; c < plan.Components; c++)
            {
                var off = c == 0 && plan.FirstIsLongitude ? Math.IEEERemainder(found[c] - truth[c], 360)
                    : c == plan.Components - 1 && plan.LastIsDistance ? (found[c] - truth[c]) / truth[c]
                    : found[c] - truth[c];
                largest[c] = Math.Max(largest[c], Math.Abs(off));
            }
        }

        for (var c = 0; c < plan.Components; c++)
        {
            if (largest[c] > plan.Tolerance[c] * Allowance)
            {
                throw new PackFormatException(
                    $"The new pack is off by {largest[c]:G3} in component {c + 1} of {plan.Name}, more than {plan.Tolerance[c]:G3} allows.");
            }
        }

        return new PackError(plan.Name, Instants, largest);
    }
}
