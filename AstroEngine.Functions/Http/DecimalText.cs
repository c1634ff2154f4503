namespace AstroEngine.Functions.Http;

/// <summary>
/// Writes a number rounded to some decimals as the shortest text that reads back as the same double, but never with an exponent. As long
/// as the digits are so few that no two such decimals are one double, that text is the rounded decimal itself, and needs no search.
/// </summary>
internal static class DecimalText
{
    /// <summary>The most decimals.</summary>
    public const int MostDecimals = 14;

    // Doubles are distinct to 15 digits everywhere; to 14 decimals also up to 64, where numbers have 16 digits.
    private const double DistinctAlways = 1e15;
    private const double DistinctTo64 = 64e14;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14];

    /// <summary>Writes a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">So many decimals are rounded to; zeros at the end are left out.</param>
    /// <param name="text">Where it is put; 40 bytes are enough.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>False when the number is too large, or none.</returns>
    public static bool TryWrite(double value, int decimals, Span<byte> text, out int written)
    {
        var scaled = Math.Round(value * Powers[decimals]);
        if (!(Math.Abs(scaled) < (decimals == MostDecimals ? DistinctTo64 : DistinctAlways)))
        {
            written = 0;
            return false;
        }

        written = Write((long)scaled, decimals, text);
        return true;
    }

    /// <summary>Writes a number of 0 up to a limit; what would round up to the limit becomes the last number below it.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">So many decimals are rounded to.</param>
    /// <param name="limit">The whole number that is not reached.</param>
    /// <param name="text">Where it is put; 40 bytes are enough.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>False when the number is too large, or none.</returns>
    public static bool TryWriteBelow(double value, int decimals, double limit, Span<byte> text, out int written)
    {
        var scaled = Math.Round(value * Powers[decimals]);
        if (!(Math.Abs(scaled) < DistinctAlways))
        {
            written = 0;
            return false;
        }

        written = Write((long)Math.Min(scaled, (limit * Powers[decimals]) - 1), decimals, text);
        return true;
    }

    private static int Write(long scaled, int decimals, Span<byte> text)
    {
        var at = 0;
        if (scaled < 0)
        {
            text[at++] = (byte)'-';
            scaled = -scaled;
        }

        var (whole, fraction) = Math.DivRem((ulong)scaled, (ulong)Powers[decimals]);
        ((uint)whole).TryFormat(text[at..], out var digits);
        at += digits;
        if (fraction == 0)
        {
            return at;
        }

        text[at++] = (byte)'.';
        var end = at + decimals;
        for (var i = end - 1; i >= at; i--)
        {
            (fraction, var digit) = Math.DivRem(fraction, 10);
            text[i] = (byte)('0' + digit);
        }

        while (text[end - 1] == '0')
        {
            end--;
        }

        return end;
    }
}
