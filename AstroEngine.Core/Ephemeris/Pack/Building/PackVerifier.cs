namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Compares a pack with its reference at random instants.</summary>
internal static class PackVerifier
{
    private const int Instants = 4000;

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
        var worst = new double[plan.Components];
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
                if (Math.Abs(off) > largest[c])
                {
                    (largest[c], worst[c]) = (Math.Abs(off), day);
                }
            }
        }

        for (var c = 0; c < plan.Components; c++)
        {
            if (largest[c] > plan.Tolerance[c] * plan.Allowance)
            {
                throw new PackFormatException(
                    $"The new pack is off by {largest[c]:G3} in component {c + 1} of {plan.Name} at JD {worst[c]:0.000}, more than {plan.Tolerance[c] * plan.Allowance:G3}.");
            }
        }

        return new PackError(plan.Name, Instants, largest);
    }
}
