using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Vedic.Dashas;
using AstroEngine.Core.Zodiac;
using NodaTime;

namespace AstroEngine.Tests.Core.Vedic.Dashas.Stars;

/// <summary>Lords, years and divisions of the nakshatra dashas, as the texts have them.</summary>
public sealed class StarDashaTests
{
    private static readonly Instant Birth = Instant.FromUtc(2000, 1, 1, 0, 0);
    private static readonly string[] VimshottariOrder = ["ketu", "venus", "sun", "moon", "mars", "rahu", "jupiter", "saturn", "mercury"];
    private static readonly int[] VimshottariYears = [7, 20, 6, 10, 7, 18, 16, 19, 17];

    [Fact]
    public void Vimshottari_EveryStar_HasItsLordOrderAndYears()
    {
        for (var star = 0; star < 27; star++)
        {
            var periods = DashaCollector.Cycle(Begin("vimshottari", (star + 0.5) * 40 / 3), 1);
            for (var i = 0; i < 9; i++)
            {
                var lord = (star + i) % 9;
                Assert.Equal(VimshottariOrder[lord], periods[i].Lords);
                Assert.Equal(VimshottariYears[lord] * 360.0, (periods[i].Period.End - periods[i].Period.Start).TotalDays, 1e-7);
            }

            Assert.Equal(120 * 360.0, (periods[^1].Period.End - periods[0].Period.Start).TotalDays, 1e-7);
            Assert.Equal(VimshottariYears[star % 9] * 180.0, (Birth - periods[0].Period.Start).TotalDays, 1e-7);
        }
    }

    [Fact]
    public void Vimshottari_FourLevels_EqualATreeInDecimals()
    {
        var timeline = Begin("vimshottari", 100.25);
        // 100°15' is Pushya (93°20') of Saturn: 6°55' of 13°20' had passed.
        var start = -19m * 360 * (100.25m - (280m / 3)) * 3 / 40;
        var expected = new List<(string Lords, decimal Start)>();
        Fill(expected, string.Empty, 7, start, 120m * 360, 1);
        var found = DashaCollector.Cycle(timeline, 4);
        Assert.Equal(9 + 81 + 729 + 6561, found.Count);
        Assert.Equal(expected.Select(e => e.Lords), found.Select(f => f.Lords));
        for (var i = 0; i < found.Count; i++)
        {
            Assert.Equal((double)expected[i].Start * 86_400_000, (found[i].Period.Start - Birth).TotalMilliseconds, 0.51);
        }
    }

    [Theory]
    [InlineData("janma", "saturn")]
    [InlineData("utpanna", "sun")]
    [InlineData("kshema", "venus")]
    [InlineData("adhana", "rahu")]
    public void Vimshottari_OtherStars_BeginWithTheirLordAndTheSameFraction(string method, string lord)
    {
        // Pushya; the 4th from it is Purva Phalguni, the 5th Uttara Phalguni, the 8th Swati.
        var system = DashaSystems.Find("vimshottari")!;
        var option = system.Options.Single(o => o.Name == "method");
        var timeline = Begin("vimshottari", 100, DashaChoices.Default.With(option, option.Values.ToList().IndexOf(method)));
        var first = timeline.First;
        Assert.Equal(lord, first.Lord.Name);
        Assert.Equal(0.5, (Birth - first.Start) / (first.End - first.Start), 1e-9);
    }

    [Fact]
    public void Vimshottari_FromAnotherPoint_UsesItsLongitude()
    {
        var chart = new DashaChart(new Angle(10), [new(ChartPoint.Moon, new Angle(100)), new(ChartPoint.Venus, new Angle(230))]);
        var system = DashaSystems.Find("vimshottari")!;
        var fromLagna = system.Begin(chart, DashaChoices.Default.From(DashaStart.Lagna));
        var fromVenus = system.Begin(chart, DashaChoices.Default.From(DashaStart.Of(ChartPoint.Venus)));
        Assert.Equal("ketu", new DashaTimeline(fromLagna, Birth, 360).First.Lord.Name);
        Assert.Equal("mercury", new DashaTimeline(fromVenus, Birth, 360).First.Lord.Name);
    }

    [Theory]
    [InlineData(66.67, "sun", 6)]
    [InlineData(119.99, "sun", 6)]
    [InlineData(120, "moon", 15)]
    [InlineData(160, "mars", 8)]
    [InlineData(213.34, "mercury", 17)]
    [InlineData(253.34, "saturn", 10)]
    [InlineData(293.33, "saturn", 10)]
    [InlineData(293.34, "jupiter", 19)]
    [InlineData(333.34, "rahu", 12)]
    [InlineData(0, "rahu", 12)]
    [InlineData(26.66, "rahu", 12)]
    [InlineData(26.67, "venus", 21)]
    [InlineData(66.66, "venus", 21)]
    public void Ashtottari_Longitudes_HaveTheLordsOfTheBook(double moon, string lord, int years)
    {
        var periods = DashaCollector.Cycle(Begin("ashtottari", moon), 1);
        Assert.Equal(lord, periods[0].Lords);
        Assert.Equal(years * 360.0, (periods[0].Period.End - periods[0].Period.Start).TotalDays, 1e-7);
        Assert.Equal(108 * 360.0, (periods[^1].Period.End - periods[0].Period.Start).TotalDays, 1e-6);
    }

    [Theory]
    // Saturn's stars: Purva Ashadha, three quarters of Uttara Ashadha, Abhijit, the rest of Shravana.
    [InlineData(260, "arc", 10 * 20 / 120.0)]
    [InlineData(260, "stars", 10 * 0.5 / 4)]
    [InlineData(271.6666666666667, "stars", 10 * 1.5 / 4)]
    [InlineData(278.7777777777778, "stars", 10 * 2.5 / 4)]
    [InlineData(287.1111111111111, "stars", 10 * 3.5 / 4)]
    [InlineData(130, "arc", 15 * 0.25)]
    [InlineData(130, "stars", 15 * 0.25)]
    [InlineData(6.666666666666667, "stars", 12 * 2.5 / 4)]
    public void Ashtottari_MoonAmongItsStars_HasPassedSoManyYears(double moon, string method, double years)
    {
        var option = DashaSystems.Find("ashtottari")!.Options.Single(o => o.Name == "method");
        var timeline = Begin("ashtottari", moon, DashaChoices.Default.With(option, option.Values.ToList().IndexOf(method)));
        Assert.Equal(years * 360, (Birth - timeline.First.Start).TotalDays, 1e-6);
    }

    [Theory]
    [InlineData(26.67, "sun")]
    [InlineData(79.99, "sun")]
    [InlineData(80, "moon")]
    [InlineData(120, "mars")]
    [InlineData(173.34, "mercury")]
    [InlineData(213.34, "saturn")]
    [InlineData(266.66, "saturn")]
    [InlineData(266.67, "jupiter")]
    [InlineData(293.33, "jupiter")]
    [InlineData(293.34, "rahu")]
    [InlineData(346.66, "rahu")]
    [InlineData(346.67, "venus")]
    [InlineData(0, "venus")]
    [InlineData(26.66, "venus")]
    public void Ashtottari_CountedFromKrittika_ShiftsTheStars(double moon, string lord)
    {
        var option = DashaSystems.Find("ashtottari")!.Options.Single(o => o.Name == "counted_from");
        Assert.Equal(lord, Begin("ashtottari", moon, DashaChoices.Default.With(option, 1)).First.Lord.Name);
    }

    [Fact]
    public void Ashtottari_SubPeriodsFromTheNextLord_EndWithTheirOwn()
    {
        var option = DashaSystems.Find("ashtottari")!.Options.Single(o => o.Name == "antardashas");
        var usual = DashaCollector.Cycle(Begin("ashtottari", 130), 2);
        var next = DashaCollector.Cycle(Begin("ashtottari", 130, DashaChoices.Default.With(option, 1)), 3);
        Assert.Equal("moon/moon", usual[1].Lords);
        Assert.Equal("moon/mars", next[1].Lords);
        Assert.Equal("moon/mars/mercury", next[2].Lords);
        Assert.Equal("moon/moon/moon", next.TakeWhile(p => p.Lords == "moon" || p.Lords.StartsWith("moon/", StringComparison.Ordinal)).Last().Lords);
        Assert.Equal(15.0 * 15 / 108 * 360, (usual[1].Period.End - usual[1].Period.Start).TotalDays, 1e-7);
    }

    [Theory]
    [InlineData(Nakshatra.Ardra, "moon", 1)]
    [InlineData(Nakshatra.Punarvasu, "sun", 2)]
    [InlineData(Nakshatra.Pushya, "jupiter", 3)]
    [InlineData(Nakshatra.Ashwini, "mars", 4)]
    [InlineData(Nakshatra.Ashlesha, "mars", 4)]
    [InlineData(Nakshatra.Bharani, "mercury", 5)]
    [InlineData(Nakshatra.Krittika, "saturn", 6)]
    [InlineData(Nakshatra.Rohini, "venus", 7)]
    [InlineData(Nakshatra.Mrigashira, "rahu", 8)]
    [InlineData(Nakshatra.Chitra, "moon", 1)]
    [InlineData(Nakshatra.Shravana, "moon", 1)]
    [InlineData(Nakshatra.Anuradha, "mars", 4)]
    [InlineData(Nakshatra.UttaraBhadrapada, "mercury", 5)]
    [InlineData(Nakshatra.Revati, "saturn", 6)]
    public void Yogini_Star_HasItsYogini(Nakshatra star, string lord, int years)
    {
        var periods = DashaCollector.Cycle(Begin("yogini", ((int)star + 0.25) * 40 / 3), 2);
        Assert.Equal(lord, periods[0].Lords);
        Assert.Equal(years * 360.0, (periods[0].Period.End - periods[0].Period.Start).TotalDays, 1e-7);
        Assert.Equal(years * 90.0, (Birth - periods[0].Period.Start).TotalDays, 1e-7);
        // In a year of 360 days the first antardasha of Mangala has 10 days, of Pingala 2 x 20 and so on: years squared, ten times.
        Assert.Equal(lord + "/" + lord, periods[1].Lords);
        Assert.Equal(years * years * 10.0, (periods[1].Period.End - periods[1].Period.Start).TotalDays, 1e-7);
    }

    [Fact]
    public void Yogini_Lords_HaveTheirNames()
    {
        var titles = DashaSystems.Find("yogini")!.Titles!;
        var names = DashaCollector.Cycle(Begin("yogini", 70), 1).Select(p => titles.NameOf(p.Period.Lord));
        Assert.Equal("yogini", titles.Kind);
        Assert.Equal(["mangala", "pingala", "dhanya", "bhramari", "bhadrika", "ulka", "siddha", "sankata"], names);
    }

    private static void Fill(List<(string Lords, decimal Start)> tree, string parent, int lord, decimal start, decimal length, int level)
    {
        for (var i = 0; i < 9; i++)
        {
            var child = (lord + i) % 9;
            var part = length * VimshottariYears[child] / 120;
            var lords = parent + VimshottariOrder[child];
            tree.Add((lords, start));
            if (level < 4)
            {
                Fill(tree, lords + "/", child, start, part, level + 1);
            }

            start += part;
        }
    }

    private static DashaTimeline Begin(string name, double moon, DashaChoices? choices = null)
    {
        var chart = new DashaChart(null, [new(ChartPoint.Moon, new Angle(moon))]);
        return new DashaTimeline(DashaSystems.Find(name)!.Begin(chart, choices ?? DashaChoices.Default), Birth, 360);
    }
}
