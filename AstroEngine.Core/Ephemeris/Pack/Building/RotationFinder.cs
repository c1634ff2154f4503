namespace AstroEngine.Core.Ephemeris.Pack.Building;

/// <summary>Finds the rotation that carries directions into others.</summary>
/// <remarks>
/// The TRIAD method (Black, 1964): two directions and their normal fix a frame. The quaternion of the matrix: Shepperd, Journal of
/// Guidance and Control 1 (1978), the branch for small rotations.
/// </remarks>
internal static class RotationFinder
{
    public static void Find(ReadOnlySpan<SkyVector> from, ReadOnlySpan<SkyVector> to, Span<double> quaternion)
    {
        var (first, second) = WidestPair(from);
        var source = Frame(from[first], from[second]);
        var target = Frame(to[first], to[second]);
        Span<double> m = stackalloc double[9];
        for (var row = 0; row < 3; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                m[(row * 3) + column] = (Part(target.A, row) * Part(source.A, column))
                    + (Part(target.B, row) * Part(source.B, column))
                    + (Part(target.C, row) * Part(source.C, column));
            }
        }

        // Precession over a few centuries is a small rotation: w is far from zero.
        var w = Math.Sqrt(1 + m[0] + m[4] + m[8]) / 2;
        quaternion[0] = w;
        quaternion[1] = (m[7] - m[5]) / (4 * w);
        quaternion[2] = (m[2] - m[6]) / (4 * w);
        quaternion[3] = (m[3] - m[1]) / (4 * w);
    }

    private static (int First, int Second) WidestPair(ReadOnlySpan<SkyVector> directions)
    {
        var best = (0, 1);
        var widest = 0.0;
        for (var i = 0; i < directions.Length; i++)
        {
            for (var j = i + 1; j < directions.Length; j++)
            {
                if (directions[i].Cross(directions[j]).Length is var width && width > widest)
                {
                    (best, widest) = ((i, j), width);
                }
            }
        }

        return best;
    }

    private static (SkyVector A, SkyVector B, SkyVector C) Frame(SkyVector first, SkyVector second)
    {
        var normal = first.Cross(second).Unit();
        return (first.Unit(), normal, first.Unit().Cross(normal));
    }

    private static double Part(SkyVector direction, int index) => index switch
    {
        0 => direction.X,
        1 => direction.Y,
        _ => direction.Z,
    };
}
