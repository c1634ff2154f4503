namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>The saros series of eclipses.</summary>
/// <remarks>
/// The lunations of the first eclipses are reckoned from the dates in F. Espenak's catalogues of the saros series 0 to 180 of the Sun and 1 to 180 of
/// the Moon (https://eclipse.gsfc.nasa.gov/SEsaros/SEsaros0-180.html, https://eclipse.gsfc.nasa.gov/LEsaros/LEsaroscat.html).
/// </remarks>
internal static class SarosSeries
{
    private const int LunationsPerSaros = 223;
    private const int MostMembers = 90;
    private const int FirstLunarSeries = 1;

    /// <summary>The series of an eclipse of the Sun.</summary>
    /// <param name="lunation">Its lunation; 0 is that of 6 January 2000.</param>
    /// <returns>Null when it is in none of the known series.</returns>
    public static SarosMember? OfSolar(int lunation) => Find(SolarBeginnings, 0, lunation);

    /// <summary>The series of an eclipse of the Moon.</summary>
    /// <param name="lunation">The lunation in whose middle it is.</param>
    /// <returns>Null when it is in none of the known series.</returns>
    public static SarosMember? OfLunar(int lunation) => Find(LunarBeginnings, FirstLunarSeries, lunation);

    private static SarosMember? Find(ReadOnlySpan<int> beginnings, int firstSeries, int lunation)
    {
        for (var i = 0; i < beginnings.Length; i++)
        {
            var (saros, rest) = Math.DivRem(lunation - beginnings[i], LunationsPerSaros);
            if (rest == 0 && saros is >= 0 and < MostMembers)
            {
                return new SarosMember(firstSeries + i, saros + 1);
            }
        }

        return null;
    }

    /// <summary>The lunation of the first eclipse of the series 0, 1, 2, ...</summary>
    private static ReadOnlySpan<int> SolarBeginnings =>
    [
        -61281, -60254, -60119, -59538, -58511, -58376, -57795, -56768, -56633, -56498, -55248, -55559, -57654, -56181, -56269, -56357,
        -55107, -54749, -54614, -53587, -53006, -52871, -51621, -51263, -51128, -49878, -49520, -49385, -48358, -48000, -50095, -47061,
        -48933, -49244, -48440, -47859, -47724, -46920, -46116, -45981, -45177, -44373, -44238, -43434, -42630, -42495, -41691, -40887,
        -41198, -40171, -39590, -42131, -41773, -40523, -40611, -40253, -39226, -39091, -38510, -37483, -37348, -36767, -35740, -35605,
        -35024, -33997, -34085, -33504, -32477, -33680, -34883, -33187, -33721, -33363, -32336, -32201, -31843, -30593, -30458, -30100,
        -28850, -28715, -28357, -27330, -26972, -26837, -25587, -25675, -27770, -24513, -26385, -26696, -25669, -25088, -24953, -24149,
        -23568, -23210, -22406, -21825, -21467, -20663, -20082, -19947, -18920, -18562, -19096, -17846, -17934, -19583, -19002, -18198,
        -18063, -17482, -16678, -16543, -15739, -14935, -14800, -14219, -13192, -13057, -12476, -11449, -11760, -11625, -10152, -12470,
        -12558, -11085, -11173, -10815, -9788, -9653, -9295, -8268, -7910, -7552, -6525, -6167, -6032, -4782, -4647, -4735, -3262, -4465,
        -5668, -4641, -4283, -4148, -3344, -2763, -2405, -1601, -1020, -885, 142, 723, 858, 1662, 2243, 2155, 3182, 3540, 1222, 1803,
        2830, 2519, 3100, 4127, 4262, 4843, 5870, 6005, 6586, 7390, 7525, 8106, 9133, 9045, 9403,
    ];

    /// <summary>The lunation in whose middle is the first eclipse of the series 1, 2, 3, ...</summary>
    private static ReadOnlySpan<int> LunarBeginnings =>
    [
        -56522, -55941, -56475, -57455, -55090, -57185, -56827, -55577, -55665, -55084, -54057, -53922, -53341, -52314, -52179, -51598,
        -50571, -50436, -49855, -48828, -48916, -48558, -47308, -49849, -49937, -48464, -48552, -48194, -47167, -47032, -46674, -45424,
        -45289, -44708, -43681, -43546, -43188, -41938, -41803, -41668, -40418, -40506, -42824, -39567, -41439, -41527, -40500, -39919,
        -39784, -38757, -38399, -38041, -37014, -36433, -36298, -35271, -34913, -34778, -33528, -33393, -34373, -32454, -33657, -34414,
        -33833, -33029, -32894, -32090, -31286, -31151, -30570, -29543, -29408, -28827, -28023, -27888, -27084, -26280, -26368, -26010,
        -24983, -27301, -27166, -25916, -26004, -25646, -24396, -24261, -23903, -22876, -22518, -22160, -21133, -20775, -20417, -19390,
        -19255, -19343, -17870, -19296, -20276, -19026, -18891, -18756, -17729, -17371, -17236, -16209, -15628, -15493, -14466, -14108,
        -13750, -12723, -12365, -12453, -11203, -11068, -13163, -12359, -11778, -12089, -11285, -10481, -10346, -9542, -8961, -8603,
        -8022, -7218, -7083, -6279, -5475, -5563, -4759, -3955, -5381, -5915, -4219, -4976, -4841, -3591, -3456, -3098, -2071, -1936,
        -1355, -328, -193, 165, 1192, 1327, 1685, 2935, 2624, 752, 3786, 1914, 1826, 3076, 3211, 3569, 4596, 4954, 5089, 6116, 6697, 6832,
        7859, 8217, 8352, 9379, 9737, 7865, 9784, 9250, 8716, 9520, 10101, 10236,
    ];
}
