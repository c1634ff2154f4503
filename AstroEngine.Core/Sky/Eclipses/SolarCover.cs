namespace AstroEngine.Core.Sky.Eclipses;

/// <summary>How much of the Sun the Moon covers, as seen from a place.</summary>
/// <param name="Separation">The angle between the centres.</param>
/// <param name="Sun">The radius of the Sun.</param>
/// <param name="Moon">The radius of the Moon.</param>
internal readonly record struct SolarCover(double Separation, double Sun, double Moon)
{
    /// <summary>The cover that Sun and Moon make.</summary>
    /// <param name="seen">Sun and Moon as seen from the place.</param>
    public static SolarCover Of(in SunMoon seen) => new(
        seen.Discs().Angle, Math.Asin(EclipseBodies.Sun / seen.Sun.Length), Math.Asin(EclipseBodies.Moon / seen.Moon.Length));

    /// <summary>Whether any of the Sun is covered.</summary>
    public bool IsEclipsed => Separation < Sun + Moon;

    /// <summary>Total, annular or partial.</summary>
    public EclipseType Type => Separation >= Math.Abs(Sun - Moon) ? EclipseType.Partial
        : Moon < Sun ? EclipseType.Annular
        : EclipseType.Total;

    /// <summary>The Moon's diameter in those of the Sun.</summary>
    public double Ratio => Moon / Sun;

    /// <summary>The covered share of the Sun's diameter; where it is total or annular, the Moon's diameter in those of the Sun, as NASA's catalogues have it.</summary>
    public double Magnitude => Type == EclipseType.Partial ? Math.Max(0, Sun + Moon - Separation) / (2 * Sun) : Ratio;

    /// <summary>The covered share of the Sun's disc, 0 to 1.</summary>
    /// <remarks>J. Meeus, More Mathematical Astronomy Morsels (2002), chapter 4: the lens in which two discs overlap.</remarks>
    public double Obscuration
    {
        get
        {
            switch (IsEclipsed ? Type : EclipseType.Penumbral)
            {
                case EclipseType.Total:
                    return 1;
                case EclipseType.Annular:
                    return Ratio * Ratio;
                case EclipseType.Partial:
                    var atMoon = Angle(Moon, Sun);
                    var atSun = Angle(Sun, Moon);
                    return ((Ratio * Ratio * Segment(atMoon)) + Segment(atSun)) / Math.PI;
                default:
                    return 0;
            }
        }
    }

    /// <summary>The angle at the centre of a disc between the other centre and a point in which the circles cut.</summary>
    private double Angle(double own, double other) => Math.Acos(Math.Clamp(
        ((Separation * Separation) + (own * own) - (other * other)) / (2 * Separation * own), -1, 1));

    private static double Segment(double angle) => angle - (Math.Sin(angle) * Math.Cos(angle));
}
