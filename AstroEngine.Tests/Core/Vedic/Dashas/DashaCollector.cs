using AstroEngine.Core.Vedic.Dashas;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Dashas;

/// <summary>Keeps the periods that it is shown, each with the lords from the first level down to it.</summary>
internal sealed class DashaCollector : IDashaVisitor
{
    private readonly Stack<string> _path = [];

    public List<(string Lords, DashaPeriod Period)> Periods { get; } = [];

    public void Enter(in DashaPeriod period)
    {
        _path.Push(period.Lord.Name);
        Periods.Add((string.Join('/', _path.Reverse()), period));
    }

    public void Leave(in DashaPeriod period) => _path.Pop();

    /// <summary>The periods of the first cycle.</summary>
    public static List<(string Lords, DashaPeriod Period)> Cycle(DashaTimeline timeline, int levels)
    {
        var collector = new DashaCollector();
        timeline.VisitFirstCycle(levels, ref collector);
        return collector.Periods;
    }

    /// <summary>The periods that run at an instant.</summary>
    public static List<(string Lords, DashaPeriod Period)> At(DashaTimeline timeline, Instant at, int levels)
    {
        var collector = new DashaCollector();
        timeline.VisitAt(at, levels, ref collector);
        return collector.Periods;
    }

    /// <summary>The periods that share an instant with a window.</summary>
    public static List<(string Lords, DashaPeriod Period)> Within(DashaTimeline timeline, Instant from, Instant to, int levels)
    {
        var collector = new DashaCollector();
        timeline.Visit(from, to, levels, ref collector);
        return collector.Periods;
    }
}
