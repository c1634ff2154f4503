using System.Globalization;

namespace AstroEngine.Core.Western.Lots.Formulas;

/// <summary>Reads formulas.</summary>
/// <remarks>
/// <code>
/// formula = ("day" | "night") "?" formula ":" formula | sum
/// sum     = product { ("+" | "-") product }
/// product = factor { ("*" | "/") factor }
/// factor  = "-" factor | number | name | "(" formula ")"
/// </code>
/// A longitude can be multiplied with a number and divided by one, not with or by another: the product would depend on where the
/// zodiac begins. So a formula that was read has a value for every chart.
/// </remarks>
/// <param name="tokens">The tokens of the formula.</param>
/// <param name="own">The own lots that it may name.</param>
internal sealed class LotParser(IReadOnlyList<LotToken> tokens, IReadOnlyList<string> own)
{
    /// <summary>How deep parentheses, signs and choices may be nested.</summary>
    public const int DeepestNesting = 12;

    // Beyond, the last digits of a longitude are lost.
    private const double Largest = 1e6;

    private int _at;
    private int _depth;

    private LotToken Token => tokens[_at];

    /// <summary>Reads the whole formula.</summary>
    /// <exception cref="LotFormulaException">It is none.</exception>
    public LotNode Read()
    {
        var node = Formula();
        return Token.Kind switch
        {
            '$' => node,
            'w' or 'n' => throw Wrong($"+ - * / or the end is expected, was {Token.Came}; in a query a plus sign is written %2B"),
            _ => throw Wrong($"+ - * / or the end is expected, was {Token.Came}"),
        };
    }

    private LotNode Formula()
    {
        if (Token is not { Kind: 'w', Text: "day" or "night" })
        {
            return Sum();
        }

        Enter();
        var isDay = Token.Text == "day";
        _at++;
        Expect('?');
        var first = Formula();
        Expect(':');
        var second = Formula();
        _depth--;
        return isDay ? new LotNode.Choice(first, second) : new LotNode.Choice(second, first);
    }

    private LotNode Sum()
    {
        var node = Product();
        while (Token.Kind is '+' or '-')
        {
            var sign = Token;
            _at++;
            node = Join(sign, node, Product());
        }

        return node;
    }

    private LotNode Product()
    {
        var node = Factor();
        while (Token.Kind is '*' or '/')
        {
            var sign = Token;
            _at++;
            node = Join(sign, node, Factor());
        }

        return node;
    }

    private LotNode Factor()
    {
        var token = Token;
        switch (token.Kind)
        {
            case '-':
                Enter();
                _at++;
                var inner = Factor();
                _depth--;
                return inner.Number is { } number ? new LotNode.Constant(-number) : new LotNode.Negative(inner);
            case '(':
                Enter();
                _at++;
                var nested = Formula();
                Expect(')');
                _depth--;
                return nested;
            case 'n':
                _at++;
                return new LotNode.Constant(NumberOf(token));
            case 'w':
                _at++;
                return LotTerm.Find(token.Text, own) is { } place
                    ? new LotNode.Term(place)
                    : throw Wrong(token, $"a name is expected that charts have: {LotTerm.Allowed}; was {token.Came}");
            default:
                throw Wrong($"a name, a number, - or ( is expected, was {token.Came}");
        }
    }

    private static LotNode Join(LotToken sign, LotNode left, LotNode right)
    {
        if (sign.Kind == '*' && left.Number is null && right.Number is null)
        {
            throw Wrong(sign, "one side of * must be a number");
        }

        if (sign.Kind == '/' && right.Number is not { } divisor)
        {
            throw Wrong(sign, "the right side of / must be a number");
        }

        if (sign.Kind == '/' && right.Number == 0)
        {
            throw Wrong(sign, "a division by 0 has no result");
        }

        var reach = sign.Kind switch
        {
            '*' => left.Bound * right.Bound,
            '/' => left.Bound / right.Bound,
            _ => left.Bound + right.Bound,
        };
        if (!(reach <= Largest))
        {
            throw Wrong(sign, $"the result could go beyond {Largest:0} degrees");
        }

        return left.Number is { } a && right.Number is { } b
            ? new LotNode.Constant(sign.Kind switch { '+' => a + b, '-' => a - b, '*' => a * b, _ => a / b })
            : new LotNode.Pair(sign.Kind, left, right, reach);
    }

    private static double NumberOf(LotToken token) =>
        double.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && token.Text[^1] != '.' && number <= Largest
            ? number
            : throw Wrong(token, $"a number is of the form 19 or 0.5 and at most {Largest:0}, was {token.Came}");

    private void Enter()
    {
        if (++_depth > DeepestNesting)
        {
            throw Wrong($"parentheses, signs and choices may be nested {DeepestNesting} deep");
        }
    }

    private void Expect(char kind)
    {
        if (Token.Kind != kind)
        {
            throw Wrong($"{kind} is expected, was {Token.Came}");
        }

        _at++;
    }

    private LotFormulaException Wrong(string message) => Wrong(Token, message);

    private static LotFormulaException Wrong(LotToken token, string message) => new(token.Position, message);
}
