using System.Runtime.CompilerServices;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>A number for each of the twelve signs, such as bindus.</summary>
[InlineArray(Length)]
public struct SignCounts
{
    /// <summary>How many signs there are.</summary>
    public const int Length = 12;

    private byte _first;

    /// <summary>The number of a sign.</summary>
    /// <param name="sign">The sign.</param>
    public byte this[Sign sign]
    {
        readonly get => this[(int)sign];
        set => this[(int)sign] = value;
    }

    /// <summary>The numbers in the order of the signs from Aries.</summary>
    /// <param name="numbers">Twelve numbers, 0 to 255.</param>
    public static SignCounts Of(ReadOnlySpan<int> numbers)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(numbers.Length, Length);
        var counts = default(SignCounts);
        for (var i = 0; i < Length; i++)
        {
            counts[i] = checked((byte)numbers[i]);
        }

        return counts;
    }

    /// <summary>The sum over all signs.</summary>
    public readonly int Total()
    {
        var total = 0;
        for (var i = 0; i < Length; i++)
        {
            total += this[i];
        }

        return total;
    }

    /// <summary>Adds one in each sign of a set.</summary>
    /// <param name="signs">The signs as bits: bit 0 is Aries.</param>
    public void AddOneIn(int signs)
    {
        for (var i = 0; i < Length; i++)
        {
            this[i] += (byte)((signs >> i) & 1);
        }
    }

    /// <summary>Adds the numbers of another row, sign by sign.</summary>
    /// <param name="other">The other row.</param>
    public void Add(in SignCounts other)
    {
        for (var i = 0; i < Length; i++)
        {
            this[i] += other[i];
        }
    }
}
