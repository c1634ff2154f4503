using System.Runtime.CompilerServices;

namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>The formula of a lot: sums of longitudes, such as <c>ascendant + moon - sun</c>; see docs/lots.md for the language.</summary>
/// <remarks>It cannot fail once it was read, and neither loops nor calls anything: it is safe to take from strangers.</remarks>
public sealed class LotFormula
{
    /// <summary>The longest formula, in characters.</summary>
    public const int Longest = LotScanner.LongestFormula;

    private const int DeepestStack = 64;

    private readonly LotStep[] _day;
    private readonly LotStep[] _night;

    private LotFormula(string text, LotNode root)
    {
        Text = text;
        _day = Translate(root, Sect.Day);
        _night = Translate(root, Sect.Night);
        Places = [.. _day.Concat(_night).Where(step => step.Sign == 'w').Select(step => step.Place).Distinct()];
    }

    /// <summary>The text as it was read.</summary>
    public string Text { get; }

    /// <summary>Whether it names cusps or rulers of houses.</summary>
    public bool NamesHouses => Places.Any(place => place is >= LotTerm.FirstCusp and < LotTerm.FirstLot);

    /// <summary>The places of the values that it asks for, by day or night.</summary>
    internal IReadOnlyList<int> Places { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">Names of own lots that it may use, in their order.</param>
    /// <exception cref="LotFormulaException">It is none; the exception says where and what is allowed.</exception>
    public static LotFormula Parse(string text, IReadOnlyList<string>? own = null) =>
        new(text, new LotParser(LotScanner.Scan(text), own ?? []).Read());

    /// <summary>The value for a chart, in degrees and not normalized.</summary>
    [SkipLocalsInit]
    internal double Evaluate(ReadOnlySpan<double> values, Sect sect)
    {
        Span<double> stack = stackalloc double[DeepestStack];
        var top = -1;
        foreach (ref readonly var step in (sect == Sect.Day ? _day : _night).AsSpan())
        {
            switch (step.Sign)
            {
                case 'w':
                    stack[++top] = values[step.Place];
                    break;
                case 'n':
                    stack[++top] = step.Number;
                    break;
                case '~':
                    stack[top] = -stack[top];
                    break;
                case '+':
                    stack[top - 1] += stack[top];
                    top--;
                    break;
                case '-':
                    stack[top - 1] -= stack[top];
                    top--;
                    break;
                case '*':
                    stack[top - 1] *= stack[top];
                    top--;
                    break;
                default:
                    stack[top - 1] /= stack[top];
                    top--;
                    break;
            }
        }

        return stack[0];
    }

    private static LotStep[] Translate(LotNode root, Sect sect)
    {
        List<LotStep> steps = [];
        Add(root);
        return [.. steps];

        void Add(LotNode node)
        {
            switch (node)
            {
                case LotNode.Constant constant:
                    steps.Add(new('n', 0, constant.Value));
                    break;
                case LotNode.Term term:
                    steps.Add(new('w', term.Place, 0));
                    break;
                case LotNode.Negative negative:
                    Add(negative.Inner);
                    steps.Add(new('~', 0, 0));
                    break;
                case LotNode.Choice choice:
                    Add(sect == Sect.Day ? choice.Day : choice.Night);
                    break;
                case LotNode.Pair pair:
                    Add(pair.Left);
                    Add(pair.Right);
                    steps.Add(new(pair.Sign, 0, 0));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(root), node, "Unknown part of a formula.");
            }
        }
    }
}
