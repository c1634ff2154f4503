using AstroEngine.Core.Ephemeris.Swiss;

namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Fits a whole series: chooses length of cells and number of coefficients by what they cost, then fits every cell.</summary>
internal sealed class SeriesFitter(SeriesPlan plan, SwissReference reference, double from, double to, CancellationToken cancellationToken)
{
    private const int TrialCells = 40;
    private const double TooManyLeaves = 3;
    private const double NarrowLeaf = 4;
    private const double LeastShare = 0.05;

    /// <summary>Fits the series.</summary>
    public FittedSeries Fit()
    {
        var (days, coefficients) = Choose();
        var start = Start(days);
        var cells = (int)Math.Ceiling((to - start) / days);
        var fitter = new CellFitter(plan, reference, coefficients);
        var fitted = new FittedCell[cells];
        for (var i = 0; i < cells; i++)
        {
            fitted[i] = FitCell(fitter, start + (i * days), days);
        }

        return new FittedSeries(plan, start, days, coefficients, fitted);
    }

    private (double Days, int Coefficients) Choose()
    {
        var best = (Days: plan.CellDays[0], Coefficients: plan.Coefficients[^1]);
        var least = double.MaxValue;
        foreach (var days in plan.CellDays)
        {
            foreach (var coefficients in plan.Coefficients)
            {
                if (BytesPerDay(days, coefficients) is var bytes && bytes < least)
                {
                    (best, least) = ((days, coefficients), bytes);
                }
            }
        }

        return best;
    }

    private double BytesPerDay(double days, int coefficients)
    {
        var fitter = new CellFitter(plan, reference, coefficients);
        var start = Start(days);
        var cells = Math.Max(1, (int)((to - start) / days));
        var trials = Math.Min(TrialCells, cells);
        var leaves = 0;
        for (var i = 0; i < trials; i++)
        {
            leaves += FitCell(fitter, start + ((long)i * cells / trials * days), days).Leaves.Count;
            if (leaves > TooManyLeaves * trials)
            {
                return double.MaxValue;
            }
        }

        var record = plan.Components * PackFormat.ComponentSize(coefficients);
        return (((double)leaves / trials * record) + sizeof(uint)) / days;
    }

    private FittedCell FitCell(CellFitter fitter, double start, double days)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<FittedLeaf> leaves = [];
        Split(fitter, start, days, 0, 0, leaves);
        return new FittedCell(leaves);
    }

    private void Split(CellFitter fitter, double start, double days, int tick, int depth, List<FittedLeaf> leaves)
    {
        var length = days / (1 << depth);
        var begin = start + (days * tick / PackFormat.LeafTicks);
        var coefficients = fitter.Fit(begin, length);
        var error = fitter.Error(coefficients, begin, length);
        // A short leaf turns a small error into a large one of the speed.
        var share = Math.Clamp(length / NarrowLeaf, LeastShare, 1);
        var isShortest = length / 2 < plan.ShortestLeaf && !(error > 1 && MayJump(begin, begin + length));
        if (error <= share || isShortest || depth == PackFormat.DeepestLeaf)
        {
            leaves.Add(new FittedLeaf(tick, depth, coefficients, error / share));
            return;
        }

        Split(fitter, start, days, tick, depth + 1, leaves);
        Split(fitter, start, days, tick + (PackFormat.LeafTicks >> (depth + 1)), depth + 1, leaves);
    }

    /// <summary>Whether the reference itself may jump, which nothing can follow: then the shortest leaf there is keeps the jump to itself.</summary>
    private bool MayJump(double begin, double end) => plan.Jumps || SwissFileBorders.Touches(begin, end);

    private double Start(double days)
    {
        if (plan.Anchor is not { } anchor)
        {
            return from;
        }

        return anchor - (Math.Ceiling((anchor - from) / days) * days);
    }
}
