using AstroEngine.Core.Charts.Transits.Search;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Time;
using AstroEngine.Core.Western.Aspects;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Core.Charts.Courses;
using NodaTime;

namespace AstroEngine.Tests.Core.Charts.Transits.Search;

/// <summary>The search on the shipped pack against libswe stepped through time: nothing missed, nothing invented, everything in its place.</summary>
public sealed class TransitSearchTests(SharedEphemeris swiss) : IClassFixture<SharedEphemeris>, IDisposable
{
    // 0.001 arcsecond, and what the Moon moves in a tenth of a second.
    private const double Near = 0.001 / 3600;
    private const double NearOfMoon = 1.5e-5;
    private const double StandingStill = 1e-5;

    // The elements of the Moon's momentary orbit jump by a second of arc where libswe's files have a seam.
    private const double NearOfOrbits = 0.01 / 3600;
    private const double StandingStillOfOrbits = 1e-2;

    private readonly EphemerisPack _pack = EphemerisPack.Open(ShippedPacks.In(ShippedPacks.DefaultFolder)[0]);

    private static readonly ChartPoint[] Points =
        [.. ChartPoints.All.Where(p => p is not (ChartPoint.Ceres or ChartPoint.Pallas or ChartPoint.Juno or ChartPoint.Vesta))];

    public void Dispose() => _pack.Dispose();

    [Theory]
    [InlineData(1, "g", 1.1)]
    [InlineData(2, "g", 0.4)]
    [InlineData(3, "g", 1.6)]
    [InlineData(4, "t", 0.08)]
    public async Task Find_RandomCharts_FindsWhatLibsweSteppedThroughTimeFinds(int seed, string center, double years)
    {
        foreach (var request in Requests(seed, center, years))
        {
            var found = TransitSearch.Find(new PackSky([_pack]), request);
            var levels = Levels(request, found).ToList();
            var oracle = CrossingsOracle.Of(
                request.Birth, Points, JulianDay.FromInstant(request.From), JulianDay.FromInstant(request.To), center == "t" ? 0.02 : 0.11, [.. levels.Select(l => l.Degrees), .. SignBorders]);
            for (var p = 0; p < Points.Length; p++)
            {
                var point = Points[p];
                var hits = found.Hits.Where(h => h.Transiting == point).ToList();
                var expected = oracle[p].Crossings.Where(c => c.Level < levels.Count).ToList();
                AssertSame(expected.Select(c => (levels[c.Level].Target, levels[c.Level].Aspect, c.IsRetrograde, c.Day)), hits.Select(h => (h.Target, h.Aspect, h.IsRetrograde, Day(h.At))), $"{point} {request.Birth.Zodiac.Name}");
                var ingresses = found.Ingresses.Where(i => i.Transiting == point).ToList();
                Assert.Equal(
                    oracle[p].Crossings.Where(c => c.Level >= levels.Count).Select(c => ((Sign)((c.Level - levels.Count + (c.IsRetrograde ? 11 : 0)) % 12), c.IsRetrograde)),
                    ingresses.Select(i => (i.Sign, i.IsRetrograde)));
                Assert.All(ingresses, i => Assert.Equal(((int)i.Sign + (i.IsRetrograde ? 1 : 11)) % 12, (int)i.Leaves));
                var stations = found.Stations.Where(s => s.Transiting == point).ToList();
                AssertSameStations(WithoutNoise(request, point, oracle[p].Stations), stations, $"{point} {request.Birth.Zodiac.Name}");
                await AssertPlaces(request, point, hits.Select(h => (h.At, levels.Where(l => l.Target == h.Target && l.Aspect == h.Aspect).Select(l => l.Degrees))));
                await AssertPlaces(request, point, ingresses.Select(i => (i.At, Enumerable.Repeat((double)(i.IsRetrograde ? i.Leaves : i.Sign) * 30, 1))));
                await AssertStandsStill(request, point, stations);
            }
        }
    }

    [Fact]
    public void Find_SlowPlanets_NumbersThePassesOfWholeVisits()
    {
        ChartPoint[] slow = [ChartPoint.Jupiter, ChartPoint.Saturn, ChartPoint.Uranus, ChartPoint.Neptune, ChartPoint.Pluto, ChartPoint.Chiron];
        var request = Requests(5, "g", 1.5).First();
        request = request with { Birth = request.Birth with { Points = slow, Zodiac = ZodiacFrame.Tropical }, Aspects = null };
        var found = TransitSearch.Find(new PackSky([_pack]), request);
        var levels = Levels(request, found).ToList();
        // Jupiter comes again after twelve years, Pluto stays at a degree for three at most: within ten years all passes are of one visit.
        const double reach = 4.1 * 365.25;
        var oracle = CrossingsOracle.Of(
            request.Birth,
            slow,
            new(JulianDay.FromInstant(request.From).Value - reach),
            new(JulianDay.FromInstant(request.To).Value + reach),
            1,
            [.. levels.Select(l => l.Degrees)]);
        foreach (var hit in found.Hits)
        {
            var visits = oracle[Array.IndexOf(slow, hit.Transiting)].Crossings
                .Where(c => levels[c.Level].Target == hit.Target && levels[c.Level].Aspect == hit.Aspect)
                .GroupBy(c => c.Level)
                .Single(visit => visit.Any(c => Math.Abs(c.Day - Day(hit.At)) < 0.2 && c.IsRetrograde == hit.IsRetrograde))
                .ToList();
            Assert.Equal((visits.FindIndex(c => Math.Abs(c.Day - Day(hit.At)) < 0.2 && c.IsRetrograde == hit.IsRetrograde) + 1, visits.Count), (hit.Pass, hit.Passes));
        }

        Assert.Contains(found.Hits, h => h.Passes == 1);
        Assert.Contains(found.Hits, h => h.Passes == 3);
        Assert.Contains(found.Hits, h => h.Passes == 5);
    }

    private static readonly double[] SignBorders = [.. Enumerable.Range(0, 12).Select(i => i * 30.0)];

    private static IEnumerable<TransitSearchRequest> Requests(int seed, string center, double years)
    {
        var random = new Random(seed);
        foreach (var birth in RandomBirths.Between(1905, 2000, 2, seed))
        {
            var from = birth.Moment.Instant + Duration.FromDays(random.NextDouble() * 90 * 365);
            yield return new TransitSearchRequest
            {
                Birth = birth with
                {
                    Center = center == "t" ? PositionCenter.Topocentric : PositionCenter.Geocentric,
                    Positions = PositionKind.Apparent,
                    Points = Points,
                    Zodiac = random.Next(2) == 0 ? ZodiacFrame.Tropical : new ZodiacFrame(Ayanamsas.All[random.Next(Ayanamsas.All.Count)]),
                },
                From = Instant.FromUnixTimeMilliseconds(from.ToUnixTimeMilliseconds()),
                To = Instant.FromUnixTimeMilliseconds((from + Duration.FromDays(years * 365.25)).ToUnixTimeMilliseconds()),
                Events = Enum.GetValues<TransitEvent>(),
                NatalPoints = [NatalTarget.Sun, NatalTarget.Moon, NatalTarget.Rahu, NatalTarget.Ascendant, NatalTarget.Vertex],
                Degrees = [new Angle(0), new Angle(random.NextDouble() * 360)],
                Aspects = seed % 2 == 0 ? null : [AspectKind.Conjunction, AspectKind.Square, AspectKind.Opposition, AspectKind.Quincunx],
            };
        }
    }

    private static IEnumerable<(double Degrees, int Target, AspectKind Aspect)> Levels(TransitSearchRequest request, TransitFindings found) =>
        from target in Enumerable.Range(0, found.Targets.Count)
        from aspect in request.Aspects ?? Enum.GetValues<AspectKind>()
        let exact = AspectDefinitions.Of(aspect).Exact.Degrees
        from side in exact is 0 or 180 ? new[] { exact } : [exact, -exact]
        select (new Angle(found.Targets[target].Longitude.Degrees + side).Normalized().Degrees, target, aspect);

    private static void AssertSame(
        IEnumerable<(int Target, AspectKind Aspect, bool IsRetrograde, double Day)> expected,
        IEnumerable<(int Target, AspectKind Aspect, bool IsRetrograde, double Day)> actual,
        string where)
    {
        var left = expected.OrderBy(h => (h.Target, h.Aspect, h.IsRetrograde, h.Day)).ToList();
        var right = actual.OrderBy(h => (h.Target, h.Aspect, h.IsRetrograde, h.Day)).ToList();
        Assert.True(left.Count == right.Count, $"{where}: libswe finds {left.Count}, the search {right.Count}.");
        for (var i = 0; i < left.Count; i++)
        {
            Assert.Equal((left[i].Target, left[i].Aspect, left[i].IsRetrograde), (right[i].Target, right[i].Aspect, right[i].IsRetrograde));
            // Next to a station a thousandth of an arcsecond is many minutes; the place is asserted beside this.
            Assert.Equal(left[i].Day, right[i].Day, 0.2);
        }
    }

    private static void AssertSameStations(
        List<(double Day, double Longitude, bool TurnsRetrograde)> expected, List<TransitStation> actual, string where)
    {
        var only = expected.Where(e => !actual.Exists(a => Math.Abs(Day(a.At) - e.Day) < 0.2)).Select(e => $"libswe {e.Day}")
            .Concat(actual.Where(a => !expected.Exists(e => Math.Abs(Day(a.At) - e.Day) < 0.2)).Select(a => $"search {Day(a.At)}"));
        Assert.True(!only.Any() && expected.Count == actual.Count, $"{where}: {expected.Count} and {actual.Count} stations; {string.Join(", ", only)}");
        Assert.Equal(expected.Select(s => s.TurnsRetrograde), actual.Select(s => s.TurnsRetrograde));
    }

    /// <summary>libswe's stations without to and fro within four hours where the orbit jumps.</summary>
    private static List<(double Day, double Longitude, bool TurnsRetrograde)> WithoutNoise(
        TransitSearchRequest request, ChartPoint point, IEnumerable<(double Day, double Longitude, bool TurnsRetrograde)> stations)
    {
        List<(double Day, double Longitude, bool TurnsRetrograde)> kept = [];
        foreach (var station in stations)
        {
            if (IsOsculating(request, point) && kept.Count > 0 && station.Day - kept[^1].Day < 0.15)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else
            {
                kept.Add(station);
            }
        }

        return kept;
    }

    private async Task AssertPlaces(TransitSearchRequest request, ChartPoint point, IEnumerable<(Instant At, IEnumerable<double> Levels)> events)
    {
        foreach (var (at, levels) in events)
        {
            var longitude = (await LookAsync(request, point, at)).Longitude;
            var off = levels.Min(level => longitude.SeparationFrom(new Angle(level)).Degrees);
            Assert.True(off < (point == ChartPoint.Moon ? NearOfMoon : IsOsculating(request, point) ? NearOfOrbits : Near), $"{point} at {at}: {off * 3600} arcseconds off.");
        }
    }

    private async Task AssertStandsStill(TransitSearchRequest request, ChartPoint point, IEnumerable<TransitStation> stations)
    {
        foreach (var station in stations)
        {
            var look = await LookAsync(request, point, station.At);
            // libswe's topocentric speeds are rough; its longitudes are not.
            var speed = request.Birth.Center == PositionCenter.Topocentric ? await SpeedAsync(request, point, station.At) : look.Speed;
            Assert.True(Math.Abs(speed) < (IsOsculating(request, point) ? StandingStillOfOrbits : StandingStill), $"{point} at {station.At}: {speed} degrees a day.");
            Assert.True(
                look.Longitude.SeparationFrom(station.Longitude).Degrees < (IsOsculating(request, point) ? 2.0 / 3600 : Near),
                $"{point} at {station.At}: {look.Longitude} instead of {station.Longitude}.");
        }
    }

    private static bool IsOsculating(TransitSearchRequest request, ChartPoint point) =>
        point == ChartPoint.TrueLilith || (point is ChartPoint.Rahu or ChartPoint.Ketu && request.Birth.Node == LunarNode.True);

    private async Task<double> SpeedAsync(TransitSearchRequest request, ChartPoint point, Instant at)
    {
        var step = Duration.FromMinutes(5);
        var (before, after) = (await LookAsync(request, point, at - step), await LookAsync(request, point, at + step));
        return after.Longitude.From(before.Longitude).Degrees / (2 * step.TotalDays);
    }

    private async Task<LongitudeMotion> LookAsync(TransitSearchRequest request, ChartPoint point, Instant at)
    {
        var look = await swiss.Instance.ComputeAsync(
            (request.Birth, point, at), static (sky, s) => sky.Longitude(JulianDay.FromInstant(s.at), ChartPoints.BodyOf(s.point, s.Birth.Node), s.Birth.Frame));
        return point == ChartPoint.Ketu ? look with { Longitude = look.Longitude.Opposite() } : look;
    }

    private static double Day(Instant at) => JulianDay.FromInstant(at).Value;
}
