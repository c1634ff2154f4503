using System.Globalization;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;
using AstroEngine.Tests.Oracle;

namespace AstroEngine.Tests.Functions.Sky.EphemerisTables;

/// <summary>Long tables: what they hold, what they cost, and that nobody need read them to their end.</summary>
public sealed class EphemerisStreamTests
{
    private const double Arcsecond = 1.0 / 3600;
    private const int OracleBodies = 9;
    private const int OracleFields = 7;

    // The bodies of the oracle's lines.
    private static readonly ChartPoint?[] Bodies =
    [
        ChartPoint.Sun, ChartPoint.Moon, ChartPoint.Mercury, ChartPoint.Venus, ChartPoint.Mars, ChartPoint.Jupiter, ChartPoint.Saturn, ChartPoint.Uranus,
        ChartPoint.Neptune, ChartPoint.Pluto, ChartPoint.Rahu, null, ChartPoint.MeanLilith, ChartPoint.TrueLilith, ChartPoint.Chiron,
    ];

    [Theory]
    [InlineData("", "-1", 'g', "1900-01-05", "2099-12-20", "37h")]
    [InlineData("&zodiac=lahiri", "1", 'g', "1850-01-01", "2150-01-01", "50d")]
    [InlineData("&center=topocentric&latitude=-33.87&longitude=151.21&altitude=100", "-1", 't', "1990-01-01", "2010-01-01", "7h")]
    public async Task Rows_AnyOfALongTable_AreLibswes(string query, string mode, char center, string from, string to, string step)
    {
        await using var service = await RunningService.StartAsync();
        var points = Bodies.OfType<ChartPoint>().ToList();
        var names = string.Join(',', points.Select(AstroEngine.Core.Names.Of));
        var table = (await service.GetAsync($"/ephemeris?from={from}&to={to}&step={step}&points={names}&format=csv{query}")).Body.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var random = new Random(7);
        var rows = Enumerable.Range(0, 60).Select(_ => table[random.Next(1, table.Length)].Split(',')).Append(table[1].Split(',')).Append(table[^1].Split(',')).ToList();
        var expected = OracleProgram.Run("natal_oracle.c", rows.Select(row => $"{row[1]} -33.87 151.21 100 {mode} W {center} a"));
        // Columns are in the order of the points' enumeration.
        var order = points.Order().ToList();
        foreach (var (row, numbers) in rows.Zip(expected))
        {
            var first = OracleBodies + (int)numbers[4];
            foreach (var (body, i) in Bodies.Select((body, i) => (body, i)).Where(pair => pair.body is not null))
            {
                var actual = row.Skip(2 + (order.IndexOf(body!.Value) * 6)).Take(6).Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
                var oracle = numbers.AsSpan(first + (i * OracleFields) + 1, 6).ToArray();
                // From a place the Sun bends the light of what is behind it a little otherwise, which packs leave out.
                var isBehindSun = center == 't' && body != ChartPoint.Sun && new Angle(oracle[0]).SeparationFrom(new Angle(numbers[first + 1])).Degrees < 2;
                var tolerance = (isBehindSun ? 0.03 : body is ChartPoint.TrueLilith or ChartPoint.Rahu or ChartPoint.MeanLilith ? 0.01 : 0.002) * Arcsecond;
                // libswe's topocentric speeds of the Moon and its apogee are not the change of its own longitudes; the table's are, another test looks.
                var hasSpeed = center != 't' || body is not (ChartPoint.Moon or ChartPoint.TrueLilith);
                var what = $"{body} at {row[0]} {query}: {string.Join(' ', actual)} for {string.Join(' ', oracle)}";
                Assert.True(new Angle(actual[0]).SeparationFrom(new Angle(oracle[0])).Degrees < tolerance, what);
                Assert.True(Math.Abs(actual[1] - oracle[1]) < tolerance, what);
                Assert.True(Math.Abs(actual[2] - oracle[2]) < 1e-7 * Math.Max(1, oracle[2]), what);
                Assert.True(!hasSpeed || Math.Abs(actual[3] - oracle[3]) < 2e-4, what);
                Assert.True(new Angle(actual[4]).SeparationFrom(new Angle(oracle[4])).Degrees < 1.5 * tolerance, what);
                Assert.True(Math.Abs(actual[5] - oracle[5]) < 1.5 * tolerance, what);
            }
        }
    }

    [Fact]
    public async Task Get_ACenturyOfDays_IsStreamedInConstantMemory()
    {
        await using var service = await RunningService.StartAsync();
        foreach (var format in (string[])["csv", "ndjson", "json"])
        {
            await CountLinesAsync(service, $"/ephemeris?from=1950-01-01&to=2050-01-01&format={format}");
        }

        var before = Memory(service);
        // 36,525 days from the first to the last, and 45 to 93 MB.
        Assert.Equal(36_526 + 1, await CountLinesAsync(service, "/ephemeris?from=1950-01-01&to=2050-01-01&format=csv"));
        Assert.Equal(36_526, await CountLinesAsync(service, "/ephemeris?from=1950-01-01&to=2050-01-01&format=ndjson"));
        // One line.
        Assert.Equal(0, await CountLinesAsync(service, "/ephemeris?from=1950-01-01&to=2050-01-01"));
        Assert.InRange(Memory(service) - before, long.MinValue, 60_000_000);
    }

    [Fact]
    public async Task Get_MoreStreamsThanThereArePlaces_AreRefusedUntilOneEnds()
    {
        const string Long = "/ephemeris?from=1905-01-01&to=2095-01-01&step=3h&format=csv";
        await using var service = await RunningService.StartAsync(("Http__MaximumStreams", "2"));
        using var first = await service.Client.GetAsync(Long, HttpCompletionOption.ResponseHeadersRead);
        using var second = await service.Client.GetAsync(Long, HttpCompletionOption.ResponseHeadersRead);
        var third = await service.GetAsync("/ephemeris?from=2026-01-01&to=2026-02-01&format=csv");
        Assert.Equal((503, 3010), (third.Status, third.Json.GetProperty("code").GetInt32()));
        Assert.True(third.Headers.ContainsKey("Retry-After"));

        // What the cache keeps needs no place.
        Assert.Equal(200, (await service.GetAsync("/ephemeris?from=2026-01-01&to=2026-01-02")).Status);

        first.Dispose();
        var status = third.Status;
        for (var i = 0; i < 100 && status != 200; i++)
        {
            await Task.Delay(50);
            status = (await service.GetAsync("/ephemeris?from=2026-01-01&to=2026-02-01&format=csv")).Status;
        }

        Assert.Equal(200, status);
    }

    [Fact]
    public async Task Get_ReadersWhoLeaveMidway_HurtNobody()
    {
        await using var service = await RunningService.StartAsync();
        for (var i = 0; i < 8; i++)
        {
            using var response = await service.Client.GetAsync(
                "/ephemeris?from=1905-01-01&to=2095-01-01&step=3h&format=" + (i % 2 == 0 ? "csv" : "ndjson"), HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(200, (int)response.StatusCode);
            await using var body = await response.Content.ReadAsStreamAsync();
            await body.ReadExactlyAsync(new byte[100_000]);
        }

        var answer = await service.GetAsync("/ephemeris?from=2026-01-01&to=2026-01-01");
        Assert.Equal(200, answer.Status);
        using var head = new HttpRequestMessage(HttpMethod.Head, "/ephemeris?from=1905-01-01&to=2095-01-01&format=csv");
        var headers = await service.SendAsync(head);
        Assert.Equal((200, "text/csv", string.Empty), (headers.Status, headers.ContentType, headers.Body));
        await service.TerminateAsync();
        Assert.DoesNotContain("[ERR]", service.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("ERROR", service.Log, StringComparison.Ordinal);
    }

    private static async Task<int> CountLinesAsync(RunningService service, string path)
    {
        using var response = await service.Client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(200, (int)response.StatusCode);
        await using var body = await response.Content.ReadAsStreamAsync();
        var buffer = new byte[81_920];
        var lines = 0;
        for (int read; (read = await body.ReadAsync(buffer)) > 0;)
        {
            lines += buffer.AsSpan(0, read).Count((byte)'\n');
        }

        return lines;
    }

    private static long Memory(RunningService service) => long.Parse(
        File.ReadLines($"/proc/{service.ProcessId}/status").Single(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(':')[1].Replace("kB", string.Empty, StringComparison.Ordinal).Trim(),
        CultureInfo.InvariantCulture) * 1024;
}
