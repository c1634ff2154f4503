using System.Collections.Frozen;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>The divisions 1 to 300, their names and their methods.</summary>
public static class VargaCatalog
{
    /// <summary>The highest division.</summary>
    public const int Highest = 300;

    private static readonly FrozenDictionary<int, NamedVarga> Named = NamedVarga.All.ToFrozenDictionary(varga => varga.Division);

    private static readonly VargaRule[][] Rules = [.. Enumerable.Range(0, Highest + 1).Select(division => RulesOf(division).ToArray())];

    /// <summary>The sixteen vargas of BPHS chapter 6, by their usual rules.</summary>
    public static IReadOnlyList<VargaRule> Shodasavarga { get; } =
        [.. new[] { 1, 2, 3, 4, 7, 9, 10, 12, 16, 20, 24, 27, 30, 40, 45, 60 }.Select(UsualOf)];

    /// <summary>The divisions that have a name, in order.</summary>
    public static IReadOnlyList<int> NamedDivisions { get; } = [.. NamedVarga.All.Select(varga => varga.Division)];

    /// <summary>The name of a division, such as <c>navamsa</c>; null for one without a name.</summary>
    /// <param name="division">Any number.</param>
    public static string? NameOf(int division) => Named.TryGetValue(division, out var varga) ? varga.Name : null;

    /// <summary>The methods that a division knows; the first is the usual one.</summary>
    /// <param name="division">1 to <see cref="Highest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such division.</exception>
    public static IReadOnlyList<VargaMethod> MethodsOf(int division) => [.. In(division).Select(rule => rule.Method)];

    /// <summary>The usual rule of a division.</summary>
    /// <param name="division">1 to <see cref="Highest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such division.</exception>
    public static VargaRule UsualOf(int division) => In(division)[0];

    /// <summary>The rule of a division by a method.</summary>
    /// <param name="division">1 to <see cref="Highest"/>.</param>
    /// <param name="method">A method.</param>
    /// <returns>The rule, or null when the division does not know the method.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such division.</exception>
    public static VargaRule? Find(int division, VargaMethod method) => Array.Find(In(division), rule => rule.Method == method);

    private static VargaRule[] In(int division) =>
        division is >= 1 and <= Highest
            ? Rules[division]
            : throw new ArgumentOutOfRangeException(nameof(division), division, $"Divisions are 1 to {Highest}.");

    private static IEnumerable<VargaRule> RulesOf(int division)
    {
        if (division < 1)
        {
            yield break;
        }

        var named = Named.GetValueOrDefault(division);
        yield return new VargaRule(division, VargaMethod.Parashari, named?.Usual ?? CyclicRules.Parivritti, named is { HasUnequalParts: true });
        if (division == 1)
        {
            // A whole sign has one part: every method is the same.
            yield break;
        }

        yield return new VargaRule(division, VargaMethod.Parivritti, CyclicRules.Parivritti);
        yield return new VargaRule(division, VargaMethod.ParivrittiEvenReverse, CyclicRules.EvenReverse);
        yield return new VargaRule(division, VargaMethod.Somanatha, CyclicRules.Somanatha);
        foreach (var (method, mapping) in named?.Variants ?? [])
        {
            yield return new VargaRule(division, method, mapping);
        }
    }
}
