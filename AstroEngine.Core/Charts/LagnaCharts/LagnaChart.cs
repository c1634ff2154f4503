using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.LagnaCharts;

/// <summary>A chart whose houses are whole signs, counted from the sign of the Ascendant, the Moon or the Sun.</summary>
/// <param name="From">Whose sign is the first house.</param>
/// <param name="Longitude">The longitude of whose sign it is.</param>
/// <param name="Natal">The natal chart: where the points are.</param>
/// <remarks>
/// Brihat Parashara Hora Shastra, chapter 74 (sudarshana chakra), and Phaladeepika, chapter 8: effects are to be judged from the Lagna, the
/// Moon and the Sun alike.
/// </remarks>
public sealed record LagnaChart(Lagna From, Angle Longitude, NatalChart Natal)
{
    /// <summary>How many houses there are.</summary>
    public const int Houses = 12;

    /// <summary>The first house.</summary>
    public SignPosition Position => SignPosition.Of(Longitude);

    /// <summary>Computes a chart.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static LagnaChart Calculate(ISky sky, LagnaChartRequest request) =>
        Of(sky, NatalChartCalculator.Calculate(sky, request.Birth), request.From);

    /// <summary>The sign that is a house.</summary>
    /// <param name="house">The house, 1 to 12.</param>
    public Sign SignOf(int house) => SignDistance.SignAt(Position.Sign, house);

    /// <summary>The house that a sign is.</summary>
    /// <param name="sign">The sign.</param>
    public int HouseOf(Sign sign) => SignDistance.PlaceOf(sign, Position.Sign);

    internal static LagnaChart Of(ISky sky, NatalChart natal, Lagna from) => new(
        from,
        from switch
        {
            Lagna.Moon => LongitudeOf(sky, natal.Request, Body.Moon),
            Lagna.Sun => LongitudeOf(sky, natal.Request, Body.Sun),
            _ => natal.Houses.Angles.Ascendant,
        },
        natal);

    // The chart need not show the point that it is counted from.
    private static Angle LongitudeOf(ISky sky, NatalRequest birth, Body body) => sky.Position(birth.Moment.JulianDay, body, birth.Frame).Longitude;
}
