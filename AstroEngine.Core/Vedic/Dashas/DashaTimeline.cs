using NodaTime;

namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>
/// The periods of a dasha in time. They are found by descending into those that are asked for and never listed as a whole. The end of a
/// period is the start of the next, and the end of the last sub-period that of its period: borders are numbers that neighbours share, rounded
/// once to the millisecond. So every instant from the first period on has exactly one period on every level.
/// </summary>
/// <param name="cycle">The system as it runs in the chart.</param>
/// <param name="birth">The birth, to the millisecond.</param>
/// <param name="yearLength">Days in a year.</param>
public sealed class DashaTimeline(IDashaCycle cycle, Instant birth, double yearLength)
{
    /// <summary>How many levels there may be.</summary>
    public const int MostLevels = 6;

    private const int MostPartsEver = 128;

    private readonly long _birth = birth.ToUnixTimeMilliseconds();

    /// <summary>The period that runs at birth, with its true start.</summary>
    public DashaPeriod First
    {
        get
        {
            var (first, index) = FirstPart();
            return Period(first.Lord, 1, index, Days(-cycle.ElapsedYears), Days(first.Years - cycle.ElapsedYears));
        }
    }

    /// <summary>What is left of the first period at birth, in years.</summary>
    public double BalanceYears => FirstPart().Part.Years - cycle.ElapsedYears;

    /// <summary>Shows the first cycle: every period of the first level once, from the one that runs at birth.</summary>
    /// <typeparam name="TVisitor">The visitor.</typeparam>
    /// <param name="levels">How deep, 1 to <see cref="MostLevels"/>.</param>
    /// <param name="visitor">Is shown the periods.</param>
    public void VisitFirstCycle<TVisitor>(int levels, ref TVisitor visitor)
        where TVisitor : IDashaVisitor, allows ref struct =>
        Visit(1, long.MinValue, long.MaxValue, levels, ref visitor);

    /// <summary>Shows the periods that share an instant with a span; whatever cycle they belong to.</summary>
    /// <typeparam name="TVisitor">The visitor.</typeparam>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The first instant after the span.</param>
    /// <param name="levels">How deep, 1 to <see cref="MostLevels"/>.</param>
    /// <param name="visitor">Is shown the periods.</param>
    public void Visit<TVisitor>(Instant from, Instant to, int levels, ref TVisitor visitor)
        where TVisitor : IDashaVisitor, allows ref struct =>
        Visit(int.MaxValue, from.ToUnixTimeMilliseconds(), Ceiling(to), levels, ref visitor);

    /// <summary>Shows the one period of each level that runs at an instant; none before the first period or after the last.</summary>
    /// <typeparam name="TVisitor">The visitor.</typeparam>
    /// <param name="at">The instant; what it has below a millisecond is cut.</param>
    /// <param name="levels">How deep, 1 to <see cref="MostLevels"/>.</param>
    /// <param name="visitor">Is shown the periods.</param>
    public void VisitAt<TVisitor>(Instant at, int levels, ref TVisitor visitor)
        where TVisitor : IDashaVisitor, allows ref struct =>
        Visit(int.MaxValue, at.ToUnixTimeMilliseconds(), at.ToUnixTimeMilliseconds() + 1, levels, ref visitor);

    private static long Ceiling(Instant instant)
    {
        var milliseconds = instant.ToUnixTimeMilliseconds();
        return Instant.FromUnixTimeMilliseconds(milliseconds) < instant ? milliseconds + 1 : milliseconds;
    }

    private void Visit<TVisitor>(int cycles, long from, long to, int levels, ref TVisitor visitor)
        where TVisitor : IDashaVisitor, allows ref struct
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(levels, MostLevels);
        Span<DashaPart> parts = stackalloc DashaPart[Room()];
        Span<DashaStep> path = stackalloc DashaStep[MostLevels];
        var years = -cycle.ElapsedYears;
        for (var number = 0; number < cycles; number++)
        {
            var count = cycle.FirstLevel(number, parts);
            var begin = years;
            for (var i = 0; i < count; i++)
            {
                var end = years + parts[i].Years;
                path[0] = new(parts[i].Lord, i);
                Show(new Window(from, to, levels, number), Days(years), Days(end), path, 1, ref visitor);
                years = end;
            }

            // The last cycle is past, the span is, or a cycle without length would never end.
            if (count == 0 || years <= begin || Milliseconds(Days(years)) >= to)
            {
                return;
            }
        }
    }

    private void Show<TVisitor>(Window window, double start, double end, scoped Span<DashaStep> path, int level, ref TVisitor visitor)
        where TVisitor : IDashaVisitor, allows ref struct
    {
        var first = Milliseconds(start);
        var last = Milliseconds(end);
        if (first >= window.To || last <= window.From)
        {
            return;
        }

        var step = path[level - 1];
        var period = new DashaPeriod(step.Lord, level, step.Index, Instant.FromUnixTimeMilliseconds(first), Instant.FromUnixTimeMilliseconds(last));
        visitor.Enter(period);
        if (level < window.Levels && last > first)
        {
            Divide(window, start, end, path, level, ref visitor);
        }

        visitor.Leave(period);
    }

    private void Divide<TVisitor>(Window window, double start, double end, scoped Span<DashaStep> path, int level, ref TVisitor visitor)
        where TVisitor : IDashaVisitor, allows ref struct
    {
        Span<DashaPart> parts = stackalloc DashaPart[Room()];
        var count = cycle.Divide(window.Cycle, path[..level], parts);
        var shares = 0.0;
        foreach (var part in parts[..count])
        {
            shares += part.Years;
        }

        if (shares <= 0)
        {
            return;
        }

        var length = end - start;
        var sum = 0.0;
        var border = start;
        for (var i = 0; i < count; i++)
        {
            sum += parts[i].Years;
            // The last one ends with its parent, whatever the sum was rounded to.
            var next = i == count - 1 ? end : Math.Min(start + (length * (sum / shares)), end);
            path[level] = new(parts[i].Lord, i);
            Show(window, border, next, path, level + 1, ref visitor);
            border = next;
        }
    }

    /// <summary>The first period that has any length: a sign may have no year in a round.</summary>
    private (DashaPart Part, int Index) FirstPart()
    {
        Span<DashaPart> parts = stackalloc DashaPart[Room()];
        var count = cycle.FirstLevel(0, parts);
        var index = 0;
        while (parts[index].Years <= 0 && index < count - 1)
        {
            index++;
        }

        return (parts[index], index);
    }

    private int Room()
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cycle.MostParts, MostPartsEver);
        return cycle.MostParts;
    }

    private DashaPeriod Period(DashaLord lord, int level, int index, double start, double end) => new(
        lord, level, index, Instant.FromUnixTimeMilliseconds(Milliseconds(start)), Instant.FromUnixTimeMilliseconds(Milliseconds(end)));

    private double Days(double years) => years * yearLength;

    // Days are counted from birth: in our lifetimes a double then resolves a microsecond, where a Julian day has only forty.
    private long Milliseconds(double days) => _birth + (long)Math.Round(days * NodaConstants.MillisecondsPerDay);

    private readonly record struct Window(long From, long To, int Levels, int Cycle);
}
