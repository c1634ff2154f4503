using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Friendship;

/// <summary>Friendship and enmity of the seven classical planets.</summary>
/// <remarks>Brihat Parashara Hora Shastra, chapter 3, verses 55-58.</remarks>
public static class PlanetaryFriendship
{
    private const int Planets = 7;
    private const int Signs = 12;

    /// <summary>1 friend, 0 neutral, -1 enemy: what the planet of the column is to that of the row, from the Sun to Saturn.</summary>
    private static readonly sbyte[] Nature =
    [
        // Sun Moon Mer Ven Mars Jup Sat
        0, 1, 0, -1, 1, 1, -1,
        1, 0, 1, 0, 0, 0, 0,
        1, -1, 0, 1, 0, 0, 0,
        -1, -1, 1, 0, 0, 0, 1,
        1, 1, -1, 0, 0, 1, 0,
        1, 1, -1, -1, 1, 0, 0,
        -1, -1, 1, 1, -1, 0, 0,
    ];

    /// <summary>What a planet is to another by nature.</summary>
    /// <param name="planet">The planet that judges, Sun to Saturn.</param>
    /// <param name="other">Another planet, Sun to Saturn.</param>
    /// <returns>1 for a friend, 0 for a neutral, -1 for an enemy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no classical planet, or both are the same.</exception>
    public static int Natural(ChartPoint planet, ChartPoint other)
    {
        if ((uint)planet >= Planets || (uint)other >= Planets || planet == other)
        {
            throw new ArgumentOutOfRangeException(nameof(other), other, $"Friendship is between two planets from the Sun to Saturn, asked of {planet}.");
        }

        return Nature[((int)planet * Planets) + (int)other];
    }

    /// <summary>What a planet is to another for the time of a chart: a friend in the 2nd, 3rd, 4th, 10th, 11th and 12th sign from it.</summary>
    /// <param name="planet">The sign of the planet that judges.</param>
    /// <param name="other">The sign of the other.</param>
    /// <returns>1 for a friend, -1 for an enemy.</returns>
    public static int Temporary(Sign planet, Sign other) =>
        (((int)other - (int)planet + Signs) % Signs) is 1 or 2 or 3 or 9 or 10 or 11 ? 1 : -1;

    /// <summary>The fivefold relation.</summary>
    /// <param name="planet">The planet that judges, Sun to Saturn.</param>
    /// <param name="other">Another planet, Sun to Saturn.</param>
    /// <param name="signs">The signs of the seven planets in the rasi chart, in the order of <see cref="ChartPoint"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is no classical planet, or both are the same.</exception>
    public static PlanetaryRelation Compound(ChartPoint planet, ChartPoint other, ReadOnlySpan<Sign> signs) =>
        PlanetaryRelation.Neutral + Natural(planet, other) + Temporary(signs[(int)planet], signs[(int)other]);
}
