namespace AstroEngine.Core.Numerology;

/// <summary>Adds digits.</summary>
public static class DigitSum
{
    private const int Ten = 10;
    private const int Nine = 9;

    /// <summary>The sum of the decimal digits.</summary>
    /// <param name="number">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    public static int Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var sum = 0;
        for (; number > 0; number /= Ten)
        {
            sum += number % Ten;
        }

        return sum;
    }

    /// <summary>The single digit that is left when digits are added until there is one: 1 to 9, and 0 for 0.</summary>
    /// <param name="number">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is negative.</exception>
    public static int Root(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return number == 0 ? 0 : ((number - 1) % Nine) + 1;
    }
}
