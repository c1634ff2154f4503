namespace AstroEngine.Core.Ephemeris.Swiss;

/// <summary>Says when the library must forget its data files, so that its answers do not depend on what it was asked before.</summary>
/// <remarks>
/// sweph.c of libswe 2.10.03, <c>sweph()</c>: when a date needs another file, what was read of the old one is forgotten for the body
/// that was asked, not for the others. Their last segment, up to 4,000 days long, stays in use beyond the border of the files: after a
/// date in 1799, Saturn of January 1802 comes from the file of 1200-1799, 0.001 arcseconds off. Beside a border, a date opens one file and the
/// light that left a few hours earlier another.
/// </remarks>
internal sealed class SwissFileGuard
{
    // UT stands for TT here; they are less than so many days apart in all years of the files.
    private const double Before = 3;
    private const double After = 1;

    private double _settledFrom = double.NaN;
    private double _settledTo = double.NaN;

    /// <summary>Whether the files must be opened anew before an instant is asked for; remembers that they were.</summary>
    /// <param name="julianDay">The instant, Julian day.</param>
    public bool MustReopen(double julianDay)
    {
        if (julianDay >= _settledFrom && julianDay < _settledTo)
        {
            return false;
        }

        (_settledFrom, _settledTo) = Settled(julianDay);
        return true;
    }

    /// <summary>The span between two borders that an instant lies in; none beside a border.</summary>
    private static (double From, double To) Settled(double julianDay)
    {
        var from = double.NegativeInfinity;
        foreach (var border in SwissFileBorders.All)
        {
            if (julianDay < border - Before)
            {
                return (from, border - Before);
            }

            if (julianDay < border + After)
            {
                return (double.NaN, double.NaN);
            }

            from = border + After;
        }

        return (from, double.PositiveInfinity);
    }
}
