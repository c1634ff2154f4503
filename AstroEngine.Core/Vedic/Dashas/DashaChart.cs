using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Dashas;

/// <summary>What dasha systems look at: the places of the points and of the Lagna at birth. Immutable.</summary>
public sealed class DashaChart
{
    private readonly Angle?[] _longitudes = new Angle?[ChartPoints.All.Count];
    private readonly Angle? _lagna;

    /// <summary>A chart of given places, such as a published one.</summary>
    /// <param name="lagna">Longitude of the Ascendant; null when no system will look at it.</param>
    /// <param name="longitudes">Longitudes of the points.</param>
    public DashaChart(Angle? lagna, IEnumerable<KeyValuePair<ChartPoint, Angle>> longitudes)
    {
        _lagna = lagna?.Normalized();
        foreach (var (point, longitude) in longitudes)
        {
            _longitudes[(int)point] = longitude.Normalized();
        }
    }

    private DashaChart(ISky sky, NatalRequest request, ReadOnlySpan<ChartPoint> points, bool withLagna)
    {
        var moment = request.Moment.JulianDay;
        var frame = request.Frame;
        foreach (var point in points)
        {
            var longitude = sky.Position(moment, ChartPoints.BodyOf(point, request.Node), frame).Longitude;
            _longitudes[(int)point] = point == ChartPoint.Ketu ? longitude.Opposite() : longitude.Normalized();
        }

        if (withLagna)
        {
            _lagna = sky.Houses(moment, request.Place, request.HouseSystem, request.Zodiac).Angles.Ascendant.Normalized();
        }
    }

    /// <summary>The nine grahas: Sun to Saturn, Rahu and Ketu, in the order of <see cref="ChartPoint"/>.</summary>
    public static ReadOnlySpan<ChartPoint> Grahas =>
    [
        ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mercury, ChartPoint.Venus, ChartPoint.Mars, ChartPoint.Jupiter,
        ChartPoint.Saturn, ChartPoint.Rahu, ChartPoint.Ketu,
    ];

    /// <summary>Longitude of the Ascendant, 0 up to but not including 360 degrees.</summary>
    /// <exception cref="InvalidOperationException">The chart was read without it.</exception>
    public Angle Lagna => _lagna ?? throw new InvalidOperationException("The chart was read without the Lagna.");

    /// <summary>The sign that rises.</summary>
    /// <exception cref="InvalidOperationException">The chart was read without the Lagna.</exception>
    public Sign LagnaSign => SignPosition.Of(Lagna).Sign;

    /// <summary>Reads the Lagna and the nine grahas.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">Birth, zodiac and how positions are reckoned.</param>
    /// <exception cref="EphemerisRangeException">No ephemeris reaches the birth.</exception>
    public static DashaChart Read(ISky sky, NatalRequest request) => new(sky, request, Grahas, withLagna: true);

    /// <summary>Reads one point, or the Lagna, alone.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">Birth, zodiac and how positions are reckoned.</param>
    /// <param name="start">The point.</param>
    /// <exception cref="EphemerisRangeException">No ephemeris of the point reaches the birth.</exception>
    public static DashaChart Read(ISky sky, NatalRequest request, DashaStart start) =>
        start.Point is { } point ? new(sky, request, [point], withLagna: false) : new(sky, request, [], withLagna: true);

    /// <summary>The longitude of a point, 0 up to but not including 360 degrees.</summary>
    /// <param name="point">One of the points that were read.</param>
    /// <exception cref="InvalidOperationException">The point was not read.</exception>
    public Angle LongitudeOf(ChartPoint point) =>
        _longitudes[(int)point] ?? throw new InvalidOperationException($"The chart was read without {Names.Of(point)}.");

    /// <summary>The longitude of a point or of the Lagna, 0 up to but not including 360 degrees.</summary>
    /// <param name="start">One of those that were read.</param>
    /// <exception cref="InvalidOperationException">It was not read.</exception>
    public Angle LongitudeOf(DashaStart start) => start.Point is { } point ? LongitudeOf(point) : Lagna;

    /// <summary>The sign of a point.</summary>
    /// <param name="point">One of the points that were read.</param>
    /// <exception cref="InvalidOperationException">The point was not read.</exception>
    public Sign SignOf(ChartPoint point) => SignPosition.Of(LongitudeOf(point)).Sign;
}
