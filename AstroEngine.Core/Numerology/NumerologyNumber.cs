namespace AstroEngine.Core.Numerology;

/// <summary>A sum and what it reduces to.</summary>
/// <param name="Total">The sum, 0 or more.</param>
/// <param name="Value">What is left of it: 1 to 9 or a master number; 0 when there was nothing to add.</param>
public readonly record struct NumerologyNumber(int Total, int Value)
{
    /// <summary>Whether the value is a master number: 11, 22 or 33.</summary>
    public bool IsMaster => IsMasterNumber(Value);

    /// <summary>The value as a single digit, 0 to 9.</summary>
    public int Digit => DigitSum.Root(Value);

    /// <summary>
    /// The karmic debt, 13, 14, 16 or 19, that the sum passes through on its way to the value; null when it passes through none
    /// (Hans Decoz, "Numerology: Key to Your Inner Self", 1994, chapter 2).
    /// </summary>
    public int? KarmicDebt
    {
        get
        {
            for (var sum = Total; sum > Value; sum = DigitSum.Of(sum))
            {
                if (sum is 13 or 14 or 16 or 19)
                {
                    return sum;
                }
            }

            return null;
        }
    }

    /// <summary>Adds digits until one is left; stops at a master number.</summary>
    /// <param name="total">The sum, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative.</exception>
    public static NumerologyNumber Reduce(int total)
    {
        var value = total;
        while (value > 9 && !IsMasterNumber(value))
        {
            value = DigitSum.Of(value);
        }

        return new(total, value);
    }

    /// <summary>Adds digits until one is left, whatever comes between.</summary>
    /// <param name="total">The sum, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="total"/> is negative.</exception>
    public static NumerologyNumber ReduceToDigit(int total) => new(total, DigitSum.Root(total));

    /// <summary>Whether a number is 11, 22 or 33.</summary>
    public static bool IsMasterNumber(int number) => number is 11 or 22 or 33;
}
