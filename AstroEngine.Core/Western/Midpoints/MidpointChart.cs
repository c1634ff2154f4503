using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Midpoints;

/// <summary>The midpoints of all pairs of points of a chart.</summary>
/// <param name="Natal">The chart.</param>
/// <param name="Figures">The points.</param>
/// <param name="Pairs">The pairs, in the order of the points.</param>
public sealed record MidpointChart(NatalChart Natal, IReadOnlyList<ChartFigure> Figures, IReadOnlyList<MidpointPair> Pairs)
{
    /// <summary>Computes the midpoints of a birth.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the moment.</exception>
    public static MidpointChart Calculate(ISky sky, MidpointRequest request)
    {
        var natal = NatalChartCalculator.Calculate(sky, request.Birth);
        var figures = ChartFigure.Of(natal, request.Angles);
        List<MidpointPair> pairs = new(figures.Length * figures.Length / 2);
        for (var a = 0; a < figures.Length; a++)
        {
            for (var b = a + 1; b < figures.Length; b++)
            {
                var middle = Midpoint.Of(figures[a].Longitude, figures[b].Longitude);
                pairs.Add(new(a, b, middle, natal.Houses.HouseOf(middle), Contacts(figures, a, b, middle, request)));
            }
        }

        return new(natal, figures, pairs);
    }

    private static List<MidpointContact> Contacts(ChartFigure[] figures, int a, int b, Angle middle, MidpointRequest request)
    {
        List<MidpointContact> contacts = [];
        for (var i = 0; i < figures.Length; i++)
        {
            if (i != a && i != b && Nearest(figures[i].Longitude.SeparationFrom(middle), request) is { } aspect)
            {
                contacts.Add(new(i, aspect.Kind, aspect.Orb));
            }
        }

        contacts.Sort(static (x, y) => x.Orb.Degrees.CompareTo(y.Orb.Degrees) is not 0 and var order ? order : x.Figure.CompareTo(y.Figure));
        return contacts;
    }

    private static (AspectKind Kind, Angle Orb)? Nearest(Angle separation, MidpointRequest request)
    {
        (AspectKind Kind, Angle Orb)? nearest = null;
        foreach (var kind in request.Kinds)
        {
            var off = Math.Abs(separation.Degrees - AspectDefinitions.Of(kind).Exact.Degrees);
            if (off <= request.Orb.Degrees && (nearest is not { } other || off < other.Orb.Degrees))
            {
                nearest = (kind, new Angle(off));
            }
        }

        return nearest;
    }
}
