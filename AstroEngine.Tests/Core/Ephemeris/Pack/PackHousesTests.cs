using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Time;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Ephemeris.Pack;

/// <summary>Cusps and angles from end to end: moment and place to houses, pack against libswe.</summary>
public sealed class PackHousesTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    private const double Arcsecond = 1.0 / 3600;

    [Fact]
    public async Task Houses_EverySystemAndZodiac_EqualsLibswe()
    {
        var random = new Random(2026);
        var sky = new PackSky([fixture.Pack]);
        ZodiacFrame[] zodiacs = [ZodiacFrame.Tropical, .. Ayanamsas.All.Select(a => new ZodiacFrame(a))];
        foreach (var system in HouseSystems.All)
        {
            for (var i = 0; i < 400; i++)
            {
                var span = fixture.Pack.To.Value - fixture.Pack.From.Value;
                var time = new JulianDay(fixture.Pack.From.Value + (random.NextDouble() * span));
                var place = new GeoPlace((random.NextDouble() * 120) - 60, (random.NextDouble() * 360) - 180);
                var zodiac = zodiacs[i % zodiacs.Length];
                var truth = await fixture.Reference.ComputeAsync(
                    (time, place, system, zodiac), static (s, r) => s.Houses(r.time, r.place, r.system, r.zodiac));
                Compare(truth, sky.Houses(time, place, system, zodiac), 0.001 * Arcsecond, $"{system.Name} {zodiac.Name} {time} {place}");
            }
        }
    }

    /// <summary>Towards the poles a cusp moves the faster with time and obliquity, so what is allowed grows with that.</summary>
    [Fact]
    public async Task Houses_BeyondSixtyDegrees_EqualsLibsweInProportion()
    {
        var random = new Random(2027);
        var sky = new PackSky([fixture.Pack]);
        for (var i = 0; i < 4000; i++)
        {
            var span = fixture.Pack.To.Value - fixture.Pack.From.Value;
            var time = new JulianDay(fixture.Pack.From.Value + (random.NextDouble() * span));
            var latitude = (60 + (random.NextDouble() * 29)) * (i % 2 == 0 ? 1 : -1);
            var place = new GeoPlace(latitude, (random.NextDouble() * 360) - 180);
            var system = HouseSystems.All[i % HouseSystems.All.Count];
            var (truth, later) = await fixture.Reference.ComputeAsync(
                (time, place, system),
                static (s, r) => (
                    s.Houses(r.time, r.place, r.system, ZodiacFrame.Tropical),
                    s.Houses(new(r.time.Value + 1e-6), r.place, r.system, ZodiacFrame.Tropical)));
            if (truth.IsFallback != later.IsFallback)
            {
                continue;
            }

            // How far a cusp runs in 86 milliseconds, in which the meridian turns by 1.3 arcseconds.
            var sensitivity = Enumerable.Range(0, truth.Cusps.Length).Max(c => truth.Cusps[c].SeparationFrom(later.Cusps[c]).Degrees) / (1.3 * Arcsecond);
            if (sensitivity < 1000)
            {
                Compare(truth, sky.Houses(time, place, system, ZodiacFrame.Tropical), 0.001 * Arcsecond * Math.Max(1, sensitivity), $"{system.Name} {time} {place}");
            }
        }
    }

    private static void Compare(HouseDivision truth, HouseDivision found, double allowed, string context)
    {
        Assert.Equal(truth.Applied, found.Applied);
        Assert.Equal(truth.Cusps.Length, found.Cusps.Length);
        Near(truth.Angles.Ascendant, found.Angles.Ascendant, allowed, $"Ascendant of {context}");
        Near(truth.Angles.Midheaven, found.Angles.Midheaven, allowed, $"Midheaven of {context}");
        Near(truth.Angles.Armc, found.Angles.Armc, allowed, $"ARMC of {context}");
        for (var i = 0; i < truth.Cusps.Length; i++)
        {
            Near(truth.Cusps[i], found.Cusps[i], allowed, $"cusp {i + 1} of {context}");
        }
    }

    private static void Near(Angle expected, Angle actual, double allowed, string what)
    {
        var off = expected.SeparationFrom(actual).Degrees;
        Assert.True(off <= allowed, $"{what}: expected {expected}, was {actual}, off by {off / Arcsecond:0.00000}\"");
    }
}
