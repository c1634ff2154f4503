using System.Runtime.Intrinsics;

namespace AstroEngine.Core.Houses.Sphere;

/// <summary>Ascendant, Midheaven and Vertex in degrees, while a house system turns them.</summary>
internal struct Axes
{
    /// <summary>How near to zero a part of a fraction must be for the edge rules to be asked.</summary>
    public const double Edge = 1e-8;

    public double Ascendant;
    public double Midheaven;
    public double Vertex;

    /// <summary>
    /// The way from the Midheaven to the Ascendant, -180 up to 180 degrees. Negative within the polar circles only, when the upper
    /// meridian's degree of the ecliptic lies under the horizon and the Ascendant rises in the west.
    /// </summary>
    public readonly double Quadrant => Degrees.Way(Midheaven, Ascendant);

    /// <summary>Where the sphere puts the axes, before any system turns them.</summary>
    public static Axes Of(in LocalSphere sphere)
    {
        var cotLatitude = sphere.CosLatitude / sphere.SinLatitude;
        var rising = (-sphere.SinArmc * sphere.CosObliquity) - (sphere.TanLatitude * sphere.SinObliquity);
        var culminating = sphere.CosArmc * sphere.CosObliquity;
        var setting = (sphere.SinArmc * sphere.CosObliquity) - (cotLatitude * sphere.SinObliquity);
        var axes = default(Axes);
        if (IsPlain(sphere, rising, setting))
        {
            var longitudes = VectorTrigonometry.Direction(
                Vector256.Create(sphere.CosArmc, sphere.SinArmc, -sphere.CosArmc, 0),
                Vector256.Create(rising, culminating, setting, 1));
            axes.Ascendant = longitudes[0];
            axes.Midheaven = longitudes[1];
            axes.Vertex = longitudes[2];
        }
        else
        {
            axes.Ascendant = AtPole(sphere.Latitude)
                ?? EclipticCrossing.Resolve(sphere.CosArmc, -sphere.SinArmc, rising);
            axes.Midheaven = Degrees.Direction(sphere.SinArmc, culminating);
            axes.Vertex = AtPole(CoLatitude(sphere.Latitude))
                ?? EclipticCrossing.Resolve(-sphere.CosArmc, sphere.SinArmc, setting);
        }

        axes.KeepVertexInWest(sphere);
        return axes;
    }

    /// <summary>The axes with another Vertex: that of a latitude which a system moved away from the equator.</summary>
    public void MoveVertex(in LocalSphere sphere, double latitude)
    {
        var (sin, cos) = Degrees.SinCos(latitude);
        Vertex = AtPole(CoLatitude(latitude))
            ?? EclipticCrossing.Longitude(-sphere.CosArmc, sphere.SinArmc, cos / sin, sphere);
        KeepVertexInWest(sphere);
    }

    /// <summary>Turns the Ascendant round when it does not follow the Midheaven.</summary>
    public void TurnAscendantAfterMidheaven()
    {
        if (Quadrant < 0)
        {
            Ascendant = Degrees.Opposite(Ascendant);
        }
    }

    /// <summary>Turns both axes round.</summary>
    public void TurnBoth()
    {
        Ascendant = Degrees.Opposite(Ascendant);
        Midheaven = Degrees.Opposite(Midheaven);
    }

    // Whether no fraction is so near to zero, nor the latitude so near to a pole or the equator, that the edge rules decide.
    private static bool IsPlain(in LocalSphere sphere, double rising, double setting)
    {
        return Math.Abs(sphere.CosArmc) > Edge && Math.Abs(rising) > Edge && Math.Abs(setting) > Edge
            && sphere.CosLatitude > Edge && Math.Abs(sphere.SinLatitude) > Edge;
    }

    // The prime vertical's pole height.
    private static double CoLatitude(double latitude) => (latitude >= 0 ? Degrees.Quarter : -Degrees.Quarter) - latitude;

    // A circle as high as the pole is the equator itself, which meets the ecliptic at the equinoxes.
    private static double? AtPole(double poleHeight) =>
        Math.Abs(Degrees.Quarter - poleHeight) < Degrees.Tiny ? Degrees.Half
        : Math.Abs(Degrees.Quarter + poleHeight) < Degrees.Tiny ? 0
        : null;

    // In the tropics the prime vertical's western crossing jumps to the east as the Ascendant does within the polar circles.
    private void KeepVertexInWest(in LocalSphere sphere)
    {
        if (Math.Abs(sphere.Latitude) <= sphere.Obliquity && Degrees.Way(Midheaven, Vertex) > 0)
        {
            Vertex = Degrees.Opposite(Vertex);
        }
    }
}
