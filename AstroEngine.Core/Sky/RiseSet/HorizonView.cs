using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Sky.RiseSet;

/// <summary>A body above and below the horizon of a place.</summary>
internal readonly struct HorizonView
{
    private const double Radians = Math.PI / 180;

    private static readonly SkyFrame Apparent = new(ZodiacFrame.Tropical);

    private readonly ISky _sky;
    private readonly Body _body;
    private readonly GeoPlace _place;
    private readonly bool _isProjected;
    private readonly double _discRadius;
    private readonly double _altitude;
    private readonly SkyVector _observer;
    private readonly double _sinLatitude;
    private readonly double _cosLatitude;

    /// <summary>A body seen from a place.</summary>
    /// <param name="sky">The sky.</param>
    /// <param name="body">The body.</param>
    /// <param name="place">The place.</param>
    /// <param name="rule">When the body counts as risen.</param>
    public HorizonView(ISky sky, Body body, GeoPlace place, in HorizonRule rule)
    {
        _sky = sky;
        _body = body;
        _place = place;
        _isProjected = rule.IsProjectedOnEcliptic;
        _discRadius = rule.Disc switch
        {
            DiscPoint.UpperLimb => DiscRadius.Of(body),
            DiscPoint.LowerLimb => -DiscRadius.Of(body),
            _ => 0,
        };
        _altitude = rule.HorizonAltitude - (rule.Air?.Refraction(rule.HorizonAltitude, place.Altitude) ?? 0);
        // In axes that turn with the Earth, the first through the meridian of the place, the observer stands still.
        _observer = HasParallax(body) ? Observer.At(place, new Angle(0)).Position : default;
        (_sinLatitude, _cosLatitude) = Math.SinCos(place.Latitude * Radians);
    }

    /// <summary>How the body stands to the horizon.</summary>
    /// <param name="day">Julian day, UT.</param>
    public HorizonSight At(double day)
    {
        var moment = new JulianDay(day);
        var position = _sky.Position(moment, _body, Apparent);
        var toBody = ToBody(moment, position);
        var distance = toBody.Length;
        var discRadius = _discRadius == 0 ? 0 : Math.Asin(_discRadius / distance) / Radians;
        var atHorizon = _altitude - discRadius;

        var sinAltitude = ((_cosLatitude * toBody.X) + (_sinLatitude * toBody.Z)) / distance;
        var sinDeclination = toBody.Z / distance;
        var cosDeclination = Math.Sqrt((toBody.X * toBody.X) + (toBody.Y * toBody.Y)) / distance;
        return new(
            Math.Atan2(-toBody.Y, toBody.X) / Radians,
            (Math.Asin(Math.Clamp(sinAltitude, -1, 1)) / Radians) - atHorizon,
            (Math.Sin(atHorizon * Radians) - (_sinLatitude * sinDeclination)) / (_cosLatitude * cosDeclination),
            position.Speed);
    }

    /// <summary>Where the body stands over the horizon.</summary>
    /// <param name="day">Julian day, UT.</param>
    /// <returns>Degrees from north by east, 0 up to 360.</returns>
    public double AzimuthAt(double day)
    {
        var moment = new JulianDay(day);
        var toBody = ToBody(moment, _sky.Position(moment, _body, Apparent));
        var toNorth = (_cosLatitude * toBody.Z) - (_sinLatitude * toBody.X);
        return new Angle(Math.Atan2(toBody.Y, toNorth) / Radians).Normalized().Degrees;
    }

    // The nodes and apogees of the Moon's orbit are directions.
    private static bool HasParallax(Body body) => body is < Body.MeanNode or > Body.OsculatingApogee;

    /// <summary>From the observer to the body, in astronomical units: to the meridian on the equator, to the east, to the pole.</summary>
    private SkyVector ToBody(JulianDay moment, in BodyPosition position)
    {
        var meridian = _sky.SiderealTime(moment).AtLongitude(_place.Longitude);
        if (_isProjected)
        {
            return SkyVector.FromDegrees(position.Longitude.Degrees, 0, position.Distance)
                .TurnedAboutX(-_sky.Orientation(moment).TrueObliquity)
                .TurnedAboutZ(meridian);
        }

        var direction = SkyVector.FromDegrees(
            position.RightAscension.Degrees - meridian.Degrees, position.Declination.Degrees, position.Distance);
        return direction - _observer;
    }
}
