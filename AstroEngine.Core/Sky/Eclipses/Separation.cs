namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>How far two discs are apart.</summary>
/// <param name="Squared">The angle between their centres, squared: within hours nearly a parabola of time, where the angle itself has a kink.</param>
/// <param name="Reach">The angle at which they touch: the sum of their radii.</param>
internal readonly record struct Separation(double Squared, double Reach)
{
    /// <summary>The angle between the centres in radians.</summary>
    public double Angle => Math.Sqrt(Squared);

    /// <summary>How much the discs overlap, in radians; negative when they are apart.</summary>
    public double Overlap => Reach - Angle;
}
