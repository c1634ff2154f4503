using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Lots.Formulas;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Lots;

/// <summary>The longitudes of a chart that formulas may name, and of the lots that were computed from them.</summary>
public sealed class LotValues
{
    private readonly double[] _values;

    /// <summary>The values of houses and angles; points are set one by one, rulers when all are there.</summary>
    /// <param name="houses">The houses; without twelve, cusps and rulers have no values.</param>
    /// <param name="sect">The sect of the chart.</param>
    /// <param name="own">How many own lots there will be.</param>
    public LotValues(HouseDivision houses, Sect sect, int own = 0)
    {
        Sect = sect;
        HasHouses = houses.Cusps.Length == LotTerm.Houses;
        _values = new double[LotTerm.FirstOwn + own];
        _values[LotTerm.Ascendant] = houses.Angles.Ascendant.Degrees;
        _values[LotTerm.Midheaven] = houses.Angles.Midheaven.Degrees;
        _values[LotTerm.Descendant] = houses.Angles.Descendant.Degrees;
        _values[LotTerm.ImumCoeli] = houses.Angles.ImumCoeli.Degrees;
        _values[LotTerm.Vertex] = houses.Angles.Vertex.Degrees;
        for (var i = 0; HasHouses && i < LotTerm.Houses; i++)
        {
            _values[LotTerm.FirstCusp + i] = houses.Cusps[i].Degrees;
        }
    }

    /// <summary>The sect of the chart.</summary>
    public Sect Sect { get; }

    /// <summary>Whether there are twelve houses.</summary>
    public bool HasHouses { get; }

    internal ReadOnlySpan<double> Degrees => _values;

    /// <summary>The values of a chart: the seven planets that rule houses, and whatever else formulas ask for.</summary>
    /// <param name="sky">The reading of the sky that the chart was computed with.</param>
    /// <param name="natal">The chart.</param>
    /// <param name="sect">Its sect.</param>
    /// <param name="own">Own lots whose formulas are to find their points.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach a point that a formula names.</exception>
    public static LotValues Of(ISky sky, NatalChart natal, Sect sect, IReadOnlyList<OwnLot> own)
    {
        var values = new LotValues(natal.Houses, sect, own.Count);
        var known = 0u;
        for (var i = 0; i < natal.Placements.Count; i++)
        {
            var placement = natal.Placements[i];
            values.Set(placement.Point, placement.Position.Longitude);
            known |= 1u << (int)placement.Point;
        }

        for (var point = ChartPoint.Sun; point <= ChartPoint.Vesta; point++)
        {
            if ((known & (1u << (int)point)) == 0 && (point <= ChartPoint.Saturn || IsNamed(point, own)))
            {
                values.Set(point, Longitude(sky, natal.Request, natal.JulianDay, point));
            }
        }

        values.SetRulers();
        return values;
    }

    /// <summary>Sets a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="longitude">Where it is.</param>
    public void Set(ChartPoint point, Angle longitude) => _values[LotTerm.FirstPoint + (int)point] = longitude.Degrees;

    /// <summary>Sets the rulers of the houses, once the Sun to Saturn are set: each is where the ruler of the sign of its cusp stands.</summary>
    public void SetRulers()
    {
        for (var i = 0; HasHouses && i < LotTerm.Houses; i++)
        {
            var sign = SignPosition.Of(new Angle(_values[LotTerm.FirstCusp + i])).Sign;
            _values[LotTerm.FirstRuler + i] = _values[LotTerm.FirstPoint + (int)EssentialDignities.RulerOf(sign)];
        }
    }

    /// <summary>The longitude of a lot that was computed.</summary>
    /// <param name="lot">The lot.</param>
    public Angle Of(Lot lot) => new(_values[LotTerm.FirstLot + (int)lot]);

    /// <summary>The longitude of an own lot that was computed.</summary>
    /// <param name="own">Its number.</param>
    public Angle OfOwn(int own) => new(_values[LotTerm.FirstOwn + own]);

    internal void Put(int place, double degrees) => _values[place] = new Angle(degrees).Normalized().Degrees;

    private static bool IsNamed(ChartPoint point, IReadOnlyList<OwnLot> own) =>
        own.Count > 0 && own.Any(lot => lot.Formula.Places.Contains(LotTerm.FirstPoint + (int)point));

    private static Angle Longitude(ISky sky, NatalRequest request, JulianDay moment, ChartPoint point)
    {
        var longitude = sky.Longitude(moment, ChartPoints.BodyOf(point, request.Node), request.Frame).Longitude;
        return point == ChartPoint.Ketu ? longitude.Opposite() : longitude;
    }
}
