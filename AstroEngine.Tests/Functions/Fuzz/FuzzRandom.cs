namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>The chance that one request is made of: the same for the same seed and number.</summary>
internal sealed class FuzzRandom(int seed, int number)
{
    private readonly Random _random = new(Mix(seed, number));

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>A number from a range, both ends included.</summary>
    public int Between(int least, int most) => (int)_random.NextInt64(least, (long)most + 1);

    /// <summary>A number from a range.</summary>
    public double Within(double least, double most) => least + ((most - least) * _random.NextDouble());

    /// <summary>One of some.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];

    /// <summary>Any bytes.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    // Neighbouring seeds give Random similar beginnings: the bits are spread (the finalizer of MurmurHash3).
    private static int Mix(int seed, int number)
    {
        var h = unchecked((ulong)(((long)seed << 32) ^ (uint)number));
        h = unchecked((h ^ (h >> 33)) * 0xFF51AFD7ED558CCDUL);
        h = unchecked((h ^ (h >> 33)) * 0xC4CEB9FE1A85EC53UL);
        return unchecked((int)(h ^ (h >> 33)));
    }
}
