using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Ephemeris.Pack;

/// <summary>What all positions of one moment share.</summary>
/// <param name="Ut">Universal Time.</param>
/// <param name="Tt">Terrestrial Time.</param>
/// <param name="DeltaT">Their difference; a Julian day resolves it to 40 microseconds only.</param>
/// <param name="NutationInLongitude">Degrees.</param>
/// <param name="NutationInObliquity">Degrees.</param>
/// <param name="NutationRate">Change of the nutation in longitude, degrees a day.</param>
/// <param name="MeanObliquity">Degrees.</param>
internal readonly record struct PackMoment(
    JulianDay Ut, double Tt, DeltaT DeltaT, double NutationInLongitude, double NutationInObliquity, double NutationRate, double MeanObliquity)
{
    /// <summary>Obliquity with nutation, degrees.</summary>
    public double TrueObliquity => MeanObliquity + NutationInObliquity;

    /// <summary>Reads a moment from a pack.</summary>
    public static PackMoment Of(EphemerisPack pack, JulianDay moment)
    {
        Span<double> values = stackalloc double[4];
        Span<double> rates = stackalloc double[4];
        pack.DeltaT.Evaluate(moment.Value, values);
        var deltaT = new DeltaT(values[0]);
        var tt = moment.Value + deltaT.Days;
        pack.MeanObliquity.Evaluate(tt, values);
        var obliquity = values[0];
        pack.Nutation.Evaluate(tt, values, rates);
        return new(moment, tt, deltaT, values[0], values[1], rates[0], obliquity);
    }

    /// <summary>Apparent minus mean sidereal time, degrees.</summary>
    public double EquationOfTheEquinoxes => NutationInLongitude * Math.Cos(TrueObliquity * (Math.PI / 180));

    /// <summary>Mean sidereal time at Greenwich, degrees, not normalized: the Earth rotation angle plus what precession has added since.</summary>
    public double MeanSiderealAngle(EphemerisPack pack)
    {
        Span<double> drift = stackalloc double[4];
        pack.SiderealDrift.Evaluate(Ut.Value, drift);
        return EarthRotation.Degrees(Ut.Value) + drift[0];
    }

    /// <summary>Apparent sidereal time at Greenwich, 0 up to 360 degrees.</summary>
    public double ApparentSiderealAngle(EphemerisPack pack) =>
        new Angle(MeanSiderealAngle(pack) + EquationOfTheEquinoxes).Normalized().Degrees;
}
