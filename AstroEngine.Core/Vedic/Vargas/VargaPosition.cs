using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Vargas;

/// <summary>A longitude in a divisional chart.</summary>
/// <param name="Natal">The longitude in the natal chart, 0 up to but not including 360 degrees.</param>
/// <param name="NatalSign">Its sign in the natal chart.</param>
/// <param name="Part">The part of that sign, from 0.</param>
/// <param name="Sign">The sign in the divisional chart.</param>
/// <param name="Degree">The degree in that sign: how far the longitude is into its part, stretched to 30 degrees.</param>
public readonly record struct VargaPosition(Angle Natal, Sign NatalSign, int Part, Sign Sign, Angle Degree)
{
    private const double SignWidth = 30;

    /// <summary>The longitude in the divisional chart, 0 up to but not including 360 degrees; never rounded out of its sign.</summary>
    public Angle Longitude => new(Math.Min(((int)Sign * SignWidth) + Degree.Degrees, Math.BitDecrement(((int)Sign + 1) * SignWidth)));

    /// <summary>Whether the sign is the one of the natal chart.</summary>
    public bool IsVargottama => Sign == NatalSign;
}
