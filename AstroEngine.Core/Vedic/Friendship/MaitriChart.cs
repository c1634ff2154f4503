using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Friendship;

/// <summary>The friendship of the nine grahas in a chart: natural, temporary and fivefold.</summary>
/// <param name="Birth">The birth.</param>
/// <param name="Ayanamsa">The mean ayanamsa; 0 in the tropical zodiac.</param>
/// <param name="Rows">A row for each of <see cref="Grahas"/>.</param>
/// <param name="EphemerisSource">The ephemeris that was used.</param>
/// <remarks>Brihat Parashara Hora Shastra, chapter 3, verses 55-58.</remarks>
public sealed record MaitriChart(NatalRequest Birth, Angle Ayanamsa, IReadOnlyList<MaitriRow> Rows, string EphemerisSource)
{
    private const ChartPoint LastPlanet = ChartPoint.Saturn;

    /// <summary>The nine grahas, in the order of <see cref="ChartPoint"/>.</summary>
    public static IReadOnlyList<ChartPoint> Grahas { get; } =
        [.. Enum.GetValues<ChartPoint>().Where(point => point is <= LastPlanet or ChartPoint.Rahu or ChartPoint.Ketu)];

    /// <summary>Computes the friendships of a birth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="birth">The birth; positions seen from the Sun have none.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static MaitriChart Calculate(ISky sky, NatalRequest birth)
    {
        var moment = birth.Moment.JulianDay;
        var longitudes = new Angle[Grahas.Count];
        for (var i = 0; i < longitudes.Length; i++)
        {
            var longitude = sky.Position(moment, ChartPoints.BodyOf(Grahas[i], birth.Node), birth.Frame).Longitude;
            longitudes[i] = Grahas[i] == ChartPoint.Ketu ? longitude.Opposite() : longitude;
        }

        return new MaitriChart(
            birth,
            birth.Zodiac.Ayanamsa is { } sidereal ? sky.AyanamsaAt(moment, sidereal) : default,
            RowsOf(longitudes),
            sky.Source);
    }

    /// <summary>The friendships of grahas that stand at given longitudes.</summary>
    /// <param name="longitudes">Nine longitudes, in the order of <see cref="Grahas"/>.</param>
    /// <exception cref="ArgumentException">There are not nine.</exception>
    public static IReadOnlyList<MaitriRow> RowsOf(ReadOnlySpan<Angle> longitudes)
    {
        if (longitudes.Length != Grahas.Count)
        {
            throw new ArgumentException("Friendship is among nine grahas.", nameof(longitudes));
        }

        var rows = new MaitriRow[longitudes.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var relations = new List<Maitri>(rows.Length - 1);
            for (var k = 0; k < rows.Length; k++)
            {
                if (k != i)
                {
                    relations.Add(Of(Grahas[i], Grahas[k], SignPosition.Of(longitudes[i]).Sign, SignPosition.Of(longitudes[k]).Sign));
                }
            }

            rows[i] = new MaitriRow(Grahas[i], longitudes[i], relations);
        }

        return rows;
    }

    private static Maitri Of(ChartPoint planet, ChartPoint other, Sign sign, Sign otherSign)
    {
        var temporary = PlanetaryFriendship.Temporary(sign, otherSign);
        int? natural = planet <= LastPlanet && other <= LastPlanet ? PlanetaryFriendship.Natural(planet, other) : null;
        return new Maitri(
            other,
            SignDistance.PlaceOf(otherSign, sign),
            PlanetaryRelation.Neutral + natural,
            PlanetaryRelation.Neutral + temporary,
            PlanetaryRelation.Neutral + natural + temporary);
    }
}
