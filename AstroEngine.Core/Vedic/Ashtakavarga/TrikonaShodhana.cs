namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>The first reduction: of the signs of a trine by one another.</summary>
public static class TrikonaShodhana
{
    private const int Trines = 4;

    /// <summary>Reduces the bindus of a point.</summary>
    /// <param name="bindus">Its bindus.</param>
    /// <param name="rule">The rule.</param>
    public static SignCounts Reduce(in SignCounts bindus, TrikonaRule rule)
    {
        var reduced = bindus;
        for (var first = 0; first < Trines; first++)
        {
            int second = first + Trines, third = second + Trines;
            var least = Math.Min(bindus[first], Math.Min(bindus[second], bindus[third]));
            if (rule == TrikonaRule.ClearLone && IsLone(bindus[first], bindus[second], bindus[third]))
            {
                reduced[first] = reduced[second] = reduced[third] = 0;
                continue;
            }

            reduced[first] -= least;
            reduced[second] -= least;
            reduced[third] -= least;
        }

        return reduced;
    }

    private static bool IsLone(byte a, byte b, byte c) => (a == 0 ? 1 : 0) + (b == 0 ? 1 : 0) + (c == 0 ? 1 : 0) == 2;
}
