namespace AstroEngine.Core.Western.Dignities;

/// <summary>What dignities and debilities weigh.</summary>
/// <remarks>William Lilly, Christian Astrology (1647), chapter 18: the table to examine the strength and debility of each planet (page 115).</remarks>
public static class DignityPoints
{
    /// <summary>In the order of <see cref="Dignity"/>.</summary>
    private static readonly int[] Table = [5, 4, 3, 2, 1, -5, -4, -5];

    /// <summary>The points of one.</summary>
    /// <param name="dignity">Which.</param>
    public static int Of(Dignity dignity) => Table[(int)dignity];
}
