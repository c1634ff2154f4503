using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Signs;

/// <summary>Asks a cycle of signs for its periods.</summary>
internal static class SignCycles
{
    /// <summary>Signs and years of the first level.</summary>
    public static List<(Sign Sign, double Years)> Periods(this IDashaCycle cycle, int round = 0)
    {
        var parts = new DashaPart[cycle.MostParts];
        var count = cycle.FirstLevel(round, parts);
        return [.. parts.Take(count).Select(p => (p.Lord.Sign, p.Years))];
    }

    /// <summary>The parts of the period that a path of signs leads to, by the first period of each sign.</summary>
    public static List<(Sign Sign, double Share)> PartsOf(this IDashaCycle cycle, params ReadOnlySpan<Sign> path)
    {
        var parts = new DashaPart[cycle.MostParts];
        var count = cycle.FirstLevel(0, parts);
        var steps = new List<DashaStep>();
        foreach (var sign in path)
        {
            var index = Array.FindIndex(parts, 0, count, p => p.Lord.Sign == sign);
            Assert.True(index >= 0, $"{sign} is not among the parts.");
            steps.Add(new(parts[index].Lord, index));
            count = cycle.Divide(0, steps.ToArray(), parts);
        }

        return [.. parts.Take(count).Select(p => (p.Lord.Sign, p.Years))];
    }
}
