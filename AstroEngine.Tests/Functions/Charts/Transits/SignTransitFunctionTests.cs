using System.Globalization;
using System.Text.Json;

namespace AstroEngine.Tests.Functions.Charts.Transits;

/// <summary>The transits of a sign, compared with those over a natal chart, which are compared with libswe.</summary>
[Collection(ServiceGroup.Name)]
public sealed class SignTransitFunctionTests(ServiceFixture fixture)
{
    private static readonly string[] Signs =
        ["aries", "taurus", "gemini", "cancer", "leo", "virgo", "libra", "scorpio", "sagittarius", "capricorn", "aquarius", "pisces"];

    private readonly RunningService _service = fixture.Service;

    [Theory]
    [InlineData("tropical")]
    [InlineData("lahiri")]
    public async Task Get_EachSign_HasThePositionsOfTheDayInHousesCountedFromIt(string zodiac)
    {
        var transit = (await _service.PostAsync($"/{zodiac}/transit", SampleBirth.With("\"at\":\"2026-03-20T12:00:00Z\""))).Json;
        var expected = transit.GetProperty("points").EnumerateArray().ToList();
        for (var first = 0; first < Signs.Length; first++)
        {
            var answer = await _service.GetAsync($"/{zodiac}/transit/{Signs[first]}?date=2026-03-20");
            Assert.Equal(200, answer.Status);
            Assert.StartsWith("public, ", answer.Headers["Cache-Control"], StringComparison.Ordinal);
            var chart = answer.Json;
            Assert.Equal(("sign-transit", "2026-03-20T12:00:00Z"), (chart.GetProperty("kind").GetString(), chart.GetProperty("at").GetString()));
            Assert.Equal(Positions(expected), Positions([.. chart.GetProperty("points").EnumerateArray()]));
            Assert.All(chart.GetProperty("points").EnumerateArray(), p =>
            {
                var sign = Array.IndexOf(Signs, p.GetProperty("sign").GetString());
                Assert.Equal((first + p.GetProperty("house").GetInt32() - 1) % 12, sign);
            });
        }
    }

    [Fact]
    public async Task Get_Aspects_AreThoseOfThePositions()
    {
        var chart = (await _service.GetAsync("/tropical/transit/leo?date=2026-08-12")).Json;
        var longitudes = chart.GetProperty("points").EnumerateArray()
            .ToDictionary(p => p.GetProperty("point").GetString()!, p => p.GetProperty("longitude").GetDouble());
        var aspects = chart.GetProperty("aspects").EnumerateArray().ToList();
        Assert.Contains(aspects, a => (a.GetProperty("a").GetString(), a.GetProperty("b").GetString(), a.GetProperty("aspect").GetString()) == ("sun", "moon", "conjunction"));
        Assert.All(aspects, a =>
        {
            var apart = Math.Abs(longitudes[a.GetProperty("a").GetString()!] - longitudes[a.GetProperty("b").GetString()!]);
            Assert.Equal(Math.Abs(Math.Min(apart, 360 - apart) - a.GetProperty("exact").GetDouble()), a.GetProperty("orb").GetDouble(), 1e-6);
        });
    }

    [Fact]
    public async Task Get_WithoutADate_IsTheMinute()
    {
        var answer = await _service.GetAsync("/lahiri/transit/aries");
        var at = DateTimeOffset.Parse(answer.Json.GetProperty("at").GetString()!, CultureInfo.InvariantCulture);
        Assert.Equal(0, at.Second);
        Assert.InRange((TimeProvider.System.GetUtcNow() - at).TotalMinutes, 0, 3);
    }

    [Theory]
    [InlineData("/lahiri/transit/ophiuchus", "sign", "aries")]
    [InlineData("/lahiri/transit/aries?date=2026-02-30", "date", "2026-02-30")]
    [InlineData("/nowhere/transit/aries", "zodiac", "nowhere")]
    [InlineData("/lahiri/transit/aries?latitude=1", "latitude", "is not a field")]
    public async Task Get_WhatIsWrong_IsNamed(string path, string field, string part)
    {
        var answer = await _service.GetAsync(path);
        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Contains(part, answer.Json.GetProperty("errors").GetProperty(field)[0].GetString(), StringComparison.Ordinal);
    }

    private static List<(string?, string, string)> Positions(IReadOnlyList<JsonElement> points) =>
        [.. points.Select(p => (p.GetProperty("point").GetString(), p.GetProperty("longitude").GetRawText(), p.GetProperty("speed").GetRawText()))];
}
