using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>In which places from each of the eight each of the eight has a bindu: the tables behind all of ashtakavarga.</summary>
/// <remarks>
/// Brihat Parashara Hora Shastra, chapter 66, and Brihat Jataka, chapter 9, which agree but for what <see cref="AshtakavargaMethod"/> tells.
/// The totals are Sun 48, Moon 49, Mars 39, Mercury 54, Jupiter 56, Venus 52, Saturn 39, together 337, and 49 for the Ascendant.
/// A bindu here is a good place; part of the literature calls that a rekha.
/// </remarks>
public static class BinduTables
{
    private const int Signs = 12;
    private const int AllSigns = (1 << Signs) - 1;

    /// <summary>The places by Varahamihira: a row for each that receives, in it those from each that gives, in the order of <see cref="AshtakaPoint"/>.</summary>
    private static readonly int[][][] Places =
    [
        [ // the Sun's
            [1, 2, 4, 7, 8, 9, 10, 11], [3, 6, 10, 11], [1, 2, 4, 7, 8, 9, 10, 11], [3, 5, 6, 9, 10, 11, 12],
            [5, 6, 9, 11], [6, 7, 12], [1, 2, 4, 7, 8, 9, 10, 11], [3, 4, 6, 10, 11, 12],
        ],
        [ // the Moon's
            [3, 6, 7, 8, 10, 11], [1, 3, 6, 7, 10, 11], [2, 3, 5, 6, 9, 10, 11], [1, 3, 4, 5, 7, 8, 10, 11],
            [1, 4, 7, 8, 10, 11, 12], [3, 4, 5, 7, 9, 10, 11], [3, 5, 6, 11], [3, 6, 10, 11],
        ],
        [ // Mars's
            [3, 5, 6, 10, 11], [3, 6, 11], [1, 2, 4, 7, 8, 10, 11], [3, 5, 6, 11],
            [6, 10, 11, 12], [6, 8, 11, 12], [1, 4, 7, 8, 9, 10, 11], [1, 3, 6, 10, 11],
        ],
        [ // Mercury's
            [5, 6, 9, 11, 12], [2, 4, 6, 8, 10, 11], [1, 2, 4, 7, 8, 9, 10, 11], [1, 3, 5, 6, 9, 10, 11, 12],
            [6, 8, 11, 12], [1, 2, 3, 4, 5, 8, 9, 11], [1, 2, 4, 7, 8, 9, 10, 11], [1, 2, 4, 6, 8, 10, 11],
        ],
        [ // Jupiter's
            [1, 2, 3, 4, 7, 8, 9, 10, 11], [2, 5, 7, 9, 11], [1, 2, 4, 7, 8, 10, 11], [1, 2, 4, 5, 6, 9, 10, 11],
            [1, 2, 3, 4, 7, 8, 10, 11], [2, 5, 6, 9, 10, 11], [3, 5, 6, 12], [1, 2, 4, 5, 6, 7, 9, 10, 11],
        ],
        [ // Venus's
            [8, 11, 12], [1, 2, 3, 4, 5, 8, 9, 11, 12], [3, 5, 6, 9, 11, 12], [3, 5, 6, 9, 11],
            [5, 8, 9, 10, 11], [1, 2, 3, 4, 5, 8, 9, 10, 11], [3, 4, 5, 8, 9, 10, 11], [1, 2, 3, 4, 5, 8, 9, 11],
        ],
        [ // Saturn's
            [1, 2, 4, 7, 8, 10, 11], [3, 6, 11], [3, 5, 6, 10, 11, 12], [6, 8, 9, 10, 11, 12],
            [5, 6, 11, 12], [6, 11, 12], [3, 5, 6, 11], [1, 3, 4, 6, 10, 11],
        ],
        [ // the Ascendant's
            [3, 4, 6, 10, 11, 12], [3, 6, 10, 11, 12], [1, 3, 6, 10, 11], [1, 2, 4, 6, 8, 10, 11],
            [1, 2, 4, 5, 6, 7, 9, 10, 11], [1, 2, 3, 4, 5, 8, 9], [1, 3, 4, 6, 10, 11], [3, 6, 10, 11],
        ],
    ];

    /// <summary>The rows in which Parashara differs.</summary>
    private static readonly (AshtakaPoint To, AshtakaPoint From, int[] Places)[] Parashara =
    [
        (AshtakaPoint.Moon, AshtakaPoint.Moon, [1, 3, 6, 7, 9, 10, 11]),
        (AshtakaPoint.Moon, AshtakaPoint.Mars, [2, 3, 5, 6, 10, 11]),
        (AshtakaPoint.Moon, AshtakaPoint.Jupiter, [1, 2, 4, 7, 8, 10, 11]),
        (AshtakaPoint.Venus, AshtakaPoint.Mars, [3, 4, 6, 9, 11, 12]),
    ];

    private static readonly ushort[][] Masks = [BuildVarahamihira(), BuildParashara()];

    /// <summary>The signs in which a point has a bindu from another, as a set of bits: bit 0 is Aries.</summary>
    /// <param name="method">Whose tables.</param>
    /// <param name="to">Which point has the bindus.</param>
    /// <param name="from">Which point gives them.</param>
    /// <param name="sign">Where the giver stands.</param>
    public static int SignsOf(AshtakavargaMethod method, AshtakaPoint to, AshtakaPoint from, Sign sign)
    {
        var places = Masks[(int)method][((int)to * AshtakaPoints.Count) + (int)from];
        // The first place is the giver's own sign: turn the twelve bits round by its number.
        return ((places << (int)sign) | (places >> (Signs - (int)sign))) & AllSigns;
    }

    private static ushort[] BuildVarahamihira() => [.. Places.SelectMany(row => row.Select(Mask))];

    private static ushort[] BuildParashara()
    {
        var masks = BuildVarahamihira();
        foreach (var (to, from, places) in Parashara)
        {
            masks[((int)to * AshtakaPoints.Count) + (int)from] = Mask(places);
        }

        return masks;
    }

    private static ushort Mask(int[] places) => (ushort)places.Sum(place => 1 << (place - 1));
}
