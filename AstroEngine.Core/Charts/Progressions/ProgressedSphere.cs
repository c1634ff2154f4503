using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Charts.Progressions;

/// <summary>The angles and houses of a progressed chart: those of its meridian at the latitude of birth.</summary>
/// <param name="sky">A reading of the sky.</param>
/// <param name="request">What is asked for.</param>
internal sealed class ProgressedSphere(ISky sky, ProgressionRequest request)
{
    private const double FullCircle = 360;
    private const double HalfCircle = 180;
    private const double Precision = 1e-11;
    private const int MostSteps = 40;

    private readonly NatalRequest _birth = request.Birth;

    /// <summary>The houses of a progressed day.</summary>
    /// <param name="day">The progressed day.</param>
    /// <param name="sunArc">How far the Sun has gone since birth.</param>
    public HouseDivision Houses(JulianDay day, Angle sunArc)
    {
        if (request.Angles == ProgressedAngles.MeanQuotidian)
        {
            return sky.Houses(day, _birth.Place, _birth.HouseSystem, _birth.Zodiac);
        }

        var birth = _birth.Moment.JulianDay;
        var natal = sky.SiderealTime(birth).AtLongitude(_birth.Place.Longitude).Degrees;
        var armc = request.Angles == ProgressedAngles.Naibod
            ? natal + (ProgressionKeys.Naibod * (day.Value - birth.Value))
            : ArmcOf(day, Midheaven(birth, natal) + sunArc, natal + sunArc.Degrees);
        return sky.Houses(day, PlaceUnder(day, armc, _birth.Place.Latitude), _birth.HouseSystem, _birth.Zodiac);
    }

    /// <summary>The right ascension of the meridian at which a longitude culminates.</summary>
    private double ArmcOf(JulianDay day, Angle midheaven, double guess)
    {
        // One degree of right ascension is 0.92 to 1.09 degrees of longitude, so each step leaves a tenth of the error.
        for (var i = 0; i < MostSteps; i++)
        {
            var off = midheaven.From(Midheaven(day, guess)).Degrees;
            guess += off;
            if (Math.Abs(off) < Precision)
            {
                break;
            }
        }

        return guess;
    }

    /// <summary>The longitude that culminates. At the equator no system turns the Midheaven, as some do within the polar circles.</summary>
    private Angle Midheaven(JulianDay day, double armc) =>
        sky.Houses(day, PlaceUnder(day, armc, latitude: 0), HouseSystems.Equal, _birth.Zodiac).Angles.Midheaven;

    /// <summary>The place that has a meridian at a moment.</summary>
    private GeoPlace PlaceUnder(JulianDay day, double armc, double latitude)
    {
        var longitude = new Angle(armc - sky.SiderealTime(day).Angle.Degrees).Normalized().Degrees;
        return new GeoPlace(latitude, longitude > HalfCircle ? longitude - FullCircle : longitude);
    }
}
