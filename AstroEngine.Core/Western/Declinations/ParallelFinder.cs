using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Declinations;

/// <summary>Finds parallels and contra-parallels.</summary>
public static class ParallelFinder
{
    /// <summary>The aspects of all pairs: two points on one side of the equator can be parallel, on different sides contra-parallel; one on it counts as on either.</summary>
    /// <param name="points">The points.</param>
    /// <param name="orb">How far an aspect may be from exact.</param>
    public static List<DeclinationHit> Find(ReadOnlySpan<DeclinationPoint> points, Angle orb)
    {
        List<DeclinationHit> hits = [];
        for (var a = 0; a < points.Length; a++)
        {
            for (var b = a + 1; b < points.Length; b++)
            {
                var (first, second) = (points[a], points[b]);
                var difference = first.Declination.Degrees - second.Declination.Degrees;
                var sum = first.Declination.Degrees + second.Declination.Degrees;
                var isParallel = Math.Abs(difference) <= Math.Abs(sum);
                var off = isParallel ? difference : sum;
                if (Math.Abs(off) <= orb.Degrees)
                {
                    var growth = isParallel ? first.Speed - second.Speed : first.Speed + second.Speed;
                    hits.Add(new(
                        a, b, isParallel ? DeclinationAspect.Parallel : DeclinationAspect.ContraParallel, new Angle(Math.Abs(off)), off * growth < 0));
                }
            }
        }

        return hits;
    }
}
