using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Panchanga;

/// <summary>Requests of the tests.</summary>
internal static class PanchangaRequests
{
    public static readonly GeoPlace Delhi = new(28.6139, 77.209);

    public static readonly BirthClock.Fixed India = BirthClock.FromHours(5.5);

    /// <summary>A request in the Lahiri zodiac.</summary>
    public static NatalRequest Of(LocalDateTime local, BirthClock clock, GeoPlace place, string zodiac = "lahiri") => new()
    {
        Moment = clock.Read(local).Resolve(Disambiguation.Earlier)!.Value,
        Clock = clock,
        Place = place,
        Zodiac = ZodiacFrame.Find(zodiac)!.Value,
        HouseSystem = HouseSystems.WholeSign,
    };

    /// <summary>A request for noon of a date by an IANA zone.</summary>
    public static NatalRequest Noon(int year, int month, int day, string zone, GeoPlace place) =>
        Of(new LocalDateTime(year, month, day, 12, 0), new BirthClock.Zoned(DateTimeZoneProviders.Tzdb[zone]), place);
}
