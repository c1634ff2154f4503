using AstroEngine.Core.Houses.Sphere;

namespace AstroEngine.Core.Houses.Systems;

/// <summary>A cusp that divides its own semi-arc by time, as those of Placidus and the Gauquelin sectors do.</summary>
/// <remarks>
/// <para>
/// The cusp's degree of the ecliptic has gone through a fraction of its semi-arc since it rose, or will before it culminates. Its
/// ascensional difference A at the latitude f and declination d is sin A = tan f tan d; under the pole height p with
/// tan p = sin(A * fraction) / tan d it is that fraction of A, so the cusp is where the circle of that pole height crosses the ecliptic
/// (Holden, The Elements of House Division; Swiss Ephemeris General Documentation, chapter 6). The declination is that of the cusp:
/// the equation is solved by putting in the cusp found last, beginning with the declination of 0 Cancer.
/// </para>
/// <para>
/// It converges slowly near the polar circles. libswe stops when a cusp moves by less than 1/100 second of arc, and Porphyry takes its
/// place after a hundred rounds; the same steps are taken here, because the last digits depend on where one stops.
/// </para>
/// </remarks>
internal static class SemiArcCusp
{
    /// <summary>The last round, counted from 0, that may bring standstill.</summary>
    public const int Rounds = 99;

    /// <summary>The first round that is compared with the one before.</summary>
    public const int FirstComparison = 2;

    /// <summary>The movement that counts as standstill, in radians.</summary>
    public const double Standstill = Degrees.ToRadians / 360000;

    /// <summary>Finds the cusp.</summary>
    /// <param name="sphere">The sphere, not within a polar circle.</param>
    /// <param name="offset">Way of the cusp's house circle on the equator, eastward from the upper meridian, degrees.</param>
    /// <param name="fraction">The fraction of the ascensional difference.</param>
    /// <param name="cusp">Its longitude in degrees.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(in LocalSphere sphere, double offset, double fraction, out double cusp)
    {
        var ascension = Degrees.Normalize(sphere.Armc + offset);
        var (sin, cos) = Degrees.SinCos(ascension);
        var held = Math.Abs(sin) < Degrees.Tiny ? 0 : sin;
        var denominator = Denominator(sphere, cos, fraction, sphere.TanObliquity);
        for (var round = 0; round <= Rounds; round++)
        {
            var square = (held * held) + (denominator * denominator);
            var tanDeclination = TanDeclination(sphere, held, square);
            if (Math.Abs(tanDeclination) < Degrees.Tiny)
            {
                // At the equinoxes; libswe answers with the right ascension.
                cusp = ascension;
                return true;
            }

            var next = Denominator(sphere, cos, fraction, tanDeclination);

            // The sine of the movement, times the lengths of both fractions.
            var movement = held * (next - denominator);
            var nextSquare = (held * held) + (next * next);
            denominator = next;
            if (round >= FirstComparison && movement * movement < Standstill * Standstill * square * nextSquare)
            {
                cusp = EclipticCrossing.Resolve(sin, cos, denominator);
                return true;
            }
        }

        cusp = double.NaN;
        return false;
    }

    private static double Denominator(in LocalSphere sphere, double cos, double fraction, double tanDeclination)
    {
        var ascension = Math.Asin(sphere.TanLatitude * tanDeclination);
        var tanPole = Math.Sin(ascension * fraction) / tanDeclination;
        return (cos * sphere.CosObliquity) - (tanPole * sphere.SinObliquity);
    }

    // sin declination = sin e sin longitude, and the crossing's fraction gives the sine of the longitude without any angle.
    private static double TanDeclination(in LocalSphere sphere, double sin, double square)
    {
        var sinDeclination = sphere.SinObliquity * sin;
        return sinDeclination / Math.Sqrt(square - (sinDeclination * sinDeclination));
    }
}
