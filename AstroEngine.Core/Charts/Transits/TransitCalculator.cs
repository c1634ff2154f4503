using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Drishti;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Core.Charts.Transits;

/// <summary>Computes transits over natal charts.</summary>
public static class TransitCalculator
{
    /// <summary>Computes the transits of an instant.</summary>
    /// <param name="sky">A reading of the sky.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach the birth or the instant.</exception>
    public static TransitChart Calculate(ISky sky, TransitRequest request)
    {
        var natal = NatalChartCalculator.Calculate(sky, request.Birth);
        // A chart of the instant at the place of birth: its points are the transits, its houses are not asked for.
        var transit = NatalChartCalculator.Calculate(sky, request.Birth with { Moment = new BirthMoment(request.At, Offset.Zero) });
        var placements = Place(transit.Placements, natal, MoonSign(sky, request.Birth));
        var targets = Targets(natal);
        return new TransitChart(
            request,
            natal,
            transit.Ayanamsa,
            placements,
            targets,
            Aspects(request, placements, targets),
            request.Birth.Zodiac.IsSidereal ? Drishti(placements, targets) : [],
            [.. natal.Warnings, .. transit.Warnings.Where(w => IsOfTransits(w) && !natal.Warnings.Contains(w))]);
    }

    private static Sign MoonSign(ISky sky, NatalRequest birth) =>
        SignPosition.Of(sky.Position(birth.Moment.JulianDay, Body.Moon, birth.Frame).Longitude).Sign;

    private static TransitPlacement[] Place(IReadOnlyList<ChartPlacement> transiting, NatalChart natal, Sign moon)
    {
        var placements = new TransitPlacement[transiting.Count];
        for (var i = 0; i < placements.Length; i++)
        {
            var placement = transiting[i];
            placements[i] = new TransitPlacement(
                placement with { House = natal.Houses.HouseOf(placement.Position.Longitude) },
                SignDistance.PlaceOf(placement.Sign.Sign, moon));
        }

        return placements;
    }

    private static TransitTarget[] Targets(NatalChart natal) =>
    [
        .. natal.Placements.Select(p => new TransitTarget(p.Point, Names.Of(p.Point), p.Position.Longitude)),
        new TransitTarget(null, "ascendant", natal.Houses.Angles.Ascendant),
        new TransitTarget(null, "midheaven", natal.Houses.Angles.Midheaven),
    ];

    private static List<AspectHit> Aspects(TransitRequest request, TransitPlacement[] placements, TransitTarget[] targets)
    {
        var moving = new AspectSide[placements.Length];
        for (var i = 0; i < moving.Length; i++)
        {
            moving[i] = AspectSide.Moving(placements[i].Placement.Point, placements[i].Placement.Position);
        }

        var still = new AspectSide[targets.Length];
        for (var i = 0; i < still.Length; i++)
        {
            still[i] = targets[i].Point is { } point
                ? AspectSide.Still(point, targets[i].Longitude)
                : AspectSide.StillAngle(targets[i].Longitude);
        }

        return new AspectFinder(AspectOrbs.Of(request.Orbs), request.Aspects).Between(moving, still);
    }

    private static List<TransitDrishti> Drishti(TransitPlacement[] placements, TransitTarget[] targets)
    {
        List<TransitDrishti> drishti = [];
        foreach (var (placement, _) in placements)
        {
            for (var i = 0; i < targets.Length; i++)
            {
                if (GrahaDrishti.Find(placement.Point, placement.Sign.Sign, SignPosition.Of(targets[i].Longitude).Sign) is { } place)
                {
                    drishti.Add(new TransitDrishti(placement.Point, i, place));
                }
            }
        }

        return drishti;
    }

    /// <summary>Whether a warning about the chart of the instant concerns its points; the others are about a birth at that instant.</summary>
    private static bool IsOfTransits(ChartWarning warning) => warning.Code is "heliocentric_points" or "point_without_ephemeris";
}
