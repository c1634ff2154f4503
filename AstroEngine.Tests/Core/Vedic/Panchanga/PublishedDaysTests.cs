using System.Globalization;
using AstroEngine.Core;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Ephemeris.Pack;
using AstroEngine.Core.Sky;
using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Tests.Core.Ephemeris.Pack;
using NodaTime;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Vedic.Panchanga;

/// <summary>Days as other programs and almanacs publish them; the sources are named in the file.</summary>
public sealed class PublishedDaysTests(PackFixture fixture) : IClassFixture<PackFixture>
{
    public static TheoryData<string> Facts() => [.. File.ReadLines(
            Path.Combine(AppContext.BaseDirectory, "Core", "Vedic", "Panchanga", "Data", "published-days.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task Calculate_PublishedDay_HasTheFact(string line)
    {
        var words = line.Split(' ');
        var clock = BirthClock.FromHours(Number(words[3]));
        var report = await ReportOf(words, clock);
        var tolerance = Number(words[6]);
        var values = words[8..];
        switch (words[7])
        {
            case "sunrise":
                Near(values[0], report.Day.Sunrise, clock, tolerance);
                break;
            case "sunset":
                Near(values[0], report.Day.Sunset, clock, tolerance);
                break;
            case "moonrise":
                Near(values[0], report.Day.Moonrise, clock, tolerance);
                break;
            case "moonset":
                Near(values[0], report.Day.Moonset, clock, tolerance);
                break;
            case "kshaya":
                Assert.Contains(report.Limbs, span => report.IsSkipped(span) && span.Number == (int)Number(values[0]));
                break;
            case "whole-day":
                var whole = Assert.Single(report.Limbs, span => Names.Of(span.Limb) == values[0]);
                Assert.Equal((int)Number(values[1]), whole.Number);
                Assert.True(report.IsTithiRepeated);
                break;
            default:
                var limb = Assert.Single(report.Limbs, span => Names.Of(span.Limb) == words[7] && span.Number == (int)Number(values[0]));
                Near(values[1], limb.Ends, clock, tolerance);
                break;
        }
    }

    private ValueTask<PanchangaReport> ReportOf(string[] words, BirthClock.Fixed clock)
    {
        var date = LocalDatePattern.Iso.Parse(words[0]).Value;
        Assert.True(Names.TryParse<PositionKind>(words[4], out var positions));
        Assert.True(Names.TryParse<SunriseDefinition>(words[5], out var sunrise));
        var request = PanchangaRequests.Of(date.At(new LocalTime(12, 0)), clock, new GeoPlace(Number(words[1]), Number(words[2]))) with
        {
            Positions = positions,
            Sunrise = sunrise,
        };
        return positions == PositionKind.Apparent
            ? ValueTask.FromResult(PanchangaCalculator.Calculate(new PackSky([fixture.Pack]), request))
            : fixture.Reference.ComputeAsync(request, PanchangaCalculator.Calculate);
    }

    private static void Near(string expected, Instant? actual, BirthClock.Fixed clock, double tolerance)
    {
        if (expected == "-")
        {
            Assert.Null(actual);
            return;
        }

        Assert.NotNull(actual);
        var time = LocalDateTimePattern.ExtendedIso.Parse(expected).Value.WithOffset(clock.Offset).ToInstant();
        Assert.True(Math.Abs((actual.Value - time).TotalSeconds) <= tolerance, $"{clock.At(actual.Value).Local} instead of {expected}");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
