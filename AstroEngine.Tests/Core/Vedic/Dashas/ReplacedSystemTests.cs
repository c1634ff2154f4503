using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Dashas;

/// <summary>
/// What the replaced systems gave for the sample birth. Their dashas took the Moon from the true equinox less the ayanamsa from the mean one, so
/// that nutation stayed in, and let Krittika begin at two times 13.333 degrees: together 14" of the Moon, 15 hours of the end of its dasha.
/// </summary>
public sealed class ReplacedSystemTests(SharedEphemeris ephemeris) : IClassFixture<SharedEphemeris>
{
    private const double SiderealYear = 365.256363;

    /// <summary>Degrees by which Krittika began too early.</summary>
    private const double CutStar = 2 * ((40 / 3.0) - 13.333);

    private static readonly DateTime Known = new(1994, 1, 6, 2, 57, 0);

    private static readonly NatalRequest Birth = new()
    {
        Moment = new BirthMoment(Instant.FromUtc(1990, 5, 15, 9, 0), Offset.FromHoursAndMinutes(5, 30)),
        Place = new GeoPlace(28.6139, 77.209, 0),
        Zodiac = ZodiacFrame.Find("lahiri")!.Value,
        HouseSystem = HouseSystems.WholeSign,
    };

    [Fact]
    public async Task First_MoonAsTheReplacedSystemsHadIt_EndsWhenTheirsDid()
    {
        var longitude = await ephemeris.Instance.ComputeAsync(Birth, static (sky, birth) =>
        {
            var moment = birth.Moment.JulianDay;
            var tropical = sky.Position(moment, Body.Moon, birth.Frame with { Zodiac = ZodiacFrame.Tropical }).Longitude;
            return tropical - sky.AyanamsaAt(moment, birth.Zodiac.Ayanamsa!) + new Angle(CutStar);
        });
        var end = EndOfFirst(new DashaChart(null, [new(ChartPoint.Moon, longitude)]));
        Assert.Equal(Known, end.ToDateTimeUtc(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task First_SiderealMoon_EndsLaterByTheirTwoErrors()
    {
        var (chart, nutation) = await ephemeris.Instance.ComputeAsync(Birth, static (sky, birth) => (
            DashaChart.Read(sky, birth, DashaStart.Moon), sky.Orientation(birth.Moment.JulianDay).NutationInLongitude.Degrees));
        var end = EndOfFirst(chart);
        var errors = Duration.FromDays(6 * SiderealYear * (nutation + CutStar) * 3 / 40);
        Assert.InRange(errors.TotalHours, 15, 16);
        Assert.Equal(Known, (end - errors).ToDateTimeUtc(), TimeSpan.FromMinutes(1));
    }

    private static Instant EndOfFirst(DashaChart chart)
    {
        var system = DashaSystems.Find("vimshottari")!;
        var first = new DashaTimeline(system.Begin(chart, DashaChoices.Default), Birth.Moment.Instant, SiderealYear).First;
        Assert.Equal("sun", first.Lord.Name);
        return first.End;
    }
}
