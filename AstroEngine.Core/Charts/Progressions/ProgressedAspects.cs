using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>Finds aspects of progressed points and angles to natal ones: one orb for all, since a degree is a year of life.</summary>
internal static class ProgressedAspects
{
    /// <summary>Finds them.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="natal">The natal chart.</param>
    /// <param name="now">The progressed chart.</param>
    /// <param name="later">The progressed chart some time later, which tells what applies.</param>
    public static List<ProgressedAspect> Find(ProgressionRequest request, NatalChart natal, ProgressedMoment now, ProgressedMoment later)
    {
        AspectDefinition[] definitions = request.Aspects is { } kinds ? [.. kinds.Select(AspectDefinitions.Of)] : [.. AspectDefinitions.All];
        (string Name, Angle Longitude)[] targets =
        [
            .. natal.Placements.Select(p => (Names.Of(p.Point), p.Position.Longitude)),
            ("ascendant", natal.Houses.Angles.Ascendant),
            ("midheaven", natal.Houses.Angles.Midheaven),
        ];
        List<ProgressedAspect> aspects = [];
        foreach (var (side, after) in now.Sides().Zip(later.Sides()))
        {
            foreach (var target in targets)
            {
                if (Nearest(definitions, side.Longitude.SeparationFrom(target.Longitude), request.Orb) is { } definition)
                {
                    var orb = Off(side.Longitude, target.Longitude, definition);
                    aspects.Add(new(side.Name, target.Name, definition.Kind, new(orb), Off(after.Longitude, target.Longitude, definition) < orb));
                }
            }
        }

        return aspects;
    }

    private static AspectDefinition? Nearest(AspectDefinition[] definitions, Angle separation, double orb)
    {
        AspectDefinition? nearest = null;
        foreach (var definition in definitions)
        {
            var off = Math.Abs(separation.Degrees - definition.Exact.Degrees);
            if (off <= orb)
            {
                orb = off;
                nearest = definition;
            }
        }

        return nearest;
    }

    private static double Off(Angle progressed, Angle natal, AspectDefinition definition) =>
        Math.Abs(progressed.SeparationFrom(natal).Degrees - definition.Exact.Degrees);
}
