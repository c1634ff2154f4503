using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Muhurta;

/// <summary>The horizon of a place under the turning zodiac.</summary>
/// <remarks>
/// A point of declination d rises when the right ascension of the meridian is that of the point minus the semi-arc acos(-tan latitude
/// tan d) (Meeus, Astronomical Algorithms, 2nd ed., ch. 15). So the moments follow from the directions of the twelve first points, and no
/// search is needed; only the slow turning of the ecliptic has to be followed.
/// </remarks>
internal readonly struct TurningHorizon(ISky sky, GeoPlace place, ZodiacFrame zodiac)
{
    /// <summary>The most turns of a sidereal day: twelve first points and two leaps.</summary>
    public const int MostTurns = Signs + Leaps;

    /// <summary>Days in which the meridian comes round to the same equinox.</summary>
    public const double SiderealDay = 360 / DegreesPerDay;

    private const double DegreesPerDay = 360.98564736629;
    private const double Radians = Math.PI / 180;
    private const double SignWidth = 30;
    private const int Signs = 12;
    private const int Leaps = 2;
    private const int MostSteps = 4;

    // The turning of the ecliptic within a second is far below a millisecond of the Earth's turning.
    private const double NearEnough = 1e-5;

    // A hundredth of a second after a leap.
    private const double ShortlyAfter = 5e-5;

    private readonly double _sinLatitude = Math.Sin(place.Latitude * Radians);
    private readonly double _cosLatitude = Math.Cos(place.Latitude * Radians);

    /// <summary>The turns of a sidereal day in their order, as of the zodiac of another moment.</summary>
    /// <param name="start">Julian day at which the day begins.</param>
    /// <param name="reference">Julian day whose zodiac is taken.</param>
    /// <param name="turns">Receives the turns.</param>
    /// <returns>How many there are: 12 outside of the polar circles.</returns>
    public int TurnsOfDay(double start, double reference, Span<LagnaTurn> turns)
    {
        var plane = ZodiacPlane.At(sky, new(reference), zodiac);
        var meridian = Meridian(reference) - ((reference - start) * DegreesPerDay);
        var count = 0;
        for (var point = 0; point < MostTurns; point++)
        {
            if (MeridianOf(point, plane) is { } armc)
            {
                turns[count++] = new(point, start + (new Angle(armc - meridian).Normalized().Degrees / DegreesPerDay));
            }
        }

        turns[..count].Sort(static (one, other) => one.At.CompareTo(other.At));
        return count;
    }

    /// <summary>The moment of a turn.</summary>
    /// <param name="turn">About when.</param>
    public LagnaMoment Refine(LagnaTurn turn)
    {
        var at = turn.At;
        var plane = default(ZodiacPlane);
        var armc = 0.0;
        for (var step = 0; step < MostSteps; step++)
        {
            plane = ZodiacPlane.At(sky, new(at), zodiac);
            var now = Meridian(at);
            // On the border of the polar circles a point may just have ceased to rise.
            armc = MeridianOf(turn.Point, plane) ?? now;
            var correction = new Angle(armc).From(new(now)).Degrees / DegreesPerDay;
            at += correction;
            if (Math.Abs(correction) < NearEnough)
            {
                break;
            }
        }

        if (turn.Point >= Signs)
        {
            return new(new(at), SignPosition.Of(AscendantAt(armc + ShortlyAfter, plane)).Sign, LagnaChange.Leaps);
        }

        // Forward, when the longitudes after the point are still under the horizon.
        var isForward = plane.At((turn.Point + 3) * SignWidth).Dot(Zenith(armc)) < 0;
        return isForward
            ? new(new(at), (Sign)turn.Point, LagnaChange.Rises)
            : new(new(at), (Sign)((turn.Point + Signs - 1) % Signs), LagnaChange.RisesBackward);
    }

    private static double? Earlier(SkyVector direction, double cosine, int sign) => Math.Abs(cosine) < 1
        ? direction.Longitude.Degrees + (sign * Math.Acos(cosine) / Radians)
        : null;

    private double Meridian(double day) => sky.SiderealTime(new(day)).AtLongitude(place.Longitude).Degrees;

    /// <summary>The right ascension of the meridian at a turn; null when there is no such turn here.</summary>
    private double? MeridianOf(int point, in ZodiacPlane plane)
    {
        if (point < Signs)
        {
            var direction = plane.At(point * SignWidth);
            return Earlier(direction, -direction.Z * _sinLatitude / (_cosLatitude * Equatorial(direction)), -1);
        }

        // The zodiac crosses the horizon due north and south when its pole and the zenith lie so far apart.
        var pole = plane.Pole;
        return Earlier(pole, pole.Z * _cosLatitude / (_sinLatitude * Equatorial(pole)), point == Signs ? -1 : 1);
    }

    private static double Equatorial(SkyVector direction) => Math.Sqrt((direction.X * direction.X) + (direction.Y * direction.Y));

    private SkyVector Zenith(double armc)
    {
        var (sin, cos) = Math.SinCos(armc * Radians);
        return new(_cosLatitude * cos, _cosLatitude * sin, _sinLatitude);
    }

    private Angle AscendantAt(double armc, in ZodiacPlane plane)
    {
        var (sin, cos) = Math.SinCos(armc * Radians);
        var crossing = plane.Pole.Cross(Zenith(armc));
        return plane.LongitudeOf(crossing.Dot(new(-sin, cos, 0)) > 0 ? crossing : -crossing);
    }
}
