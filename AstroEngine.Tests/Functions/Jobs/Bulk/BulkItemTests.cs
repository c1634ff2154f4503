using System.Text.Json;
using AstroEngine.Functions.Jobs.Bulk;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

/// <summary>Single items: what becomes an error row, what counts as the same, how shared fields apply.</summary>
public sealed class BulkItemTests : IDisposable
{
    private readonly BulkBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("{\"n\":1", "Line 2 is not valid JSON")]
    [InlineData("nonsense", "Line 2 is not valid JSON")]
    [InlineData("{\"n\":1}{\"n\":2}", "Line 2 is not valid JSON")]
    [InlineData("{\"n\":1},", "Line 2 is not valid JSON")]
    [InlineData("{\"text\":\"\\udc00\"}", "a text is not valid Unicode")]
    [InlineData("{\"list\":[\"\\udc00\"]}", "a text is not valid Unicode")]
    [InlineData("{\"\\udc00\":1}", "a text is not valid Unicode")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}", "depth")]
    [InlineData("[1]", "must be a JSON object")]
    [InlineData("null", "must be a JSON object")]
    [InlineData("5", "must be a JSON object")]
    [InlineData("{\"n\":1,\"n\":1}", "n came twice")]
    [InlineData("{\"n\":1,\"\\u006e\":1}", "n came twice")]
    [InlineData("{\"id\":1.5}", "id must be a text of at most 200 characters or an integer, was 1.5")]
    [InlineData("{\"id\":1e3}", "id must be")]
    [InlineData("{\"id\":[1]}", "id must be")]
    [InlineData("{\"id\":true}", "id must be")]
    [InlineData("{\"id\":123456789012345678901}", "id must be")]
    [InlineData("{\"unknown\":1}", "unknown is not a field")]
    [InlineData("{\"n\":-5}", "was -5")]
    [InlineData("{\"zodiac\":\"lahiri\"}", "zodiac is not a field")]
    public async Task Line_Wrong_IsAnErrorRowAndTheRestGoesOn(string line, string reason)
    {
        var rows = await _bench.RowsAsync($"{{\"id\":\"a\",\"n\":1}}\n{line}\n{{\"id\":\"c\",\"n\":3}}\n");
        Assert.Equal(3, rows.Length);
        var bad = JsonDocument.Parse(rows[1]).RootElement;
        Assert.Equal(1, bad.GetProperty("index").GetInt32());
        Assert.Equal("error", bad.GetProperty("status").GetString());
        Assert.Contains(reason, bad.GetProperty("error").GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.InRange(bad.GetProperty("error").GetProperty("code").GetInt32(), 1000, 1999);
        Assert.Equal("""{"id":"c","index":2,"status":"ok","result":{"half written":"n=3"}}""", rows[2]);
    }

    [Fact]
    public async Task Line_InvalidUtf8_IsAnErrorRow()
    {
        byte[] body = [.. "{\"n\":1}\n{\"text\":\""u8, 0xFF, .. "\"}\n{\"n\":2}"u8];
        var manifest = await _bench.SendAsync(body, "application/x-ndjson", "?calculation=echo&zodiac=lahiri");
        Assert.Equal(new BulkChunkOutcome(2, 1), await _bench.ComputeAsync(manifest));
        Assert.Contains("Line 2 is not valid JSON: it is not valid UTF-8.", await _bench.ReadAsync(manifest), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task Lines_EmptyOnesAndAnyEnds_AreSkipped(int pieces)
    {
        var manifest = await _bench.LinesAsync("\uFEFF{\"n\":1}\r\n\r\n  \n\t{\"n\":2} \n\n{\"n\":3}", pieces: pieces);
        await _bench.ComputeAsync(manifest);
        Assert.Equal(
            """
            {"id":null,"index":0,"status":"ok","result":{"half written":"n=1"}}
            {"id":null,"index":1,"status":"ok","result":{"half written":"n=2"}}
            {"id":null,"index":2,"status":"ok","result":{"half written":"n=3"}}

            """,
            await _bench.ReadAsync(manifest));
    }

    [Fact]
    public async Task Line_NumberOfAnErrorRow_CountsEmptyLines()
    {
        var rows = await _bench.RowsAsync("\n\n{\"n\":1}\n\nnonsense\n");
        Assert.Contains("Line 5 is not valid JSON", rows[1], StringComparison.Ordinal);
        Assert.Contains("\"index\":1,", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(int.MaxValue)]
    public async Task Item_LongerThanAllowed_IsAnErrorRow(int pieces)
    {
        using var bench = new BulkBench(settings: ("Jobs:MaximumItemBytes", "30"));
        var fits = "{\"text\":\"" + new string('x', 19) + "\"}";
        Assert.Equal(30, fits.Length);
        var lines = await bench.LinesAsync($"{fits}\r\n{fits} \n {fits[..^2]}x\"}}\n{fits}", pieces: pieces);
        var json = await bench.JsonAsync($$"""{"items":[{{fits}},{{fits}},{{fits[..^2]}}x"},{{fits}}],"calculation":"echo","zodiac":"lahiri"}""", pieces);
        foreach (var manifest in (BulkManifest[])[lines, json])
        {
            Assert.Equal(new BulkChunkOutcome(3, 1), await bench.ComputeAsync(manifest));
            Assert.Contains("\"index\":2,\"status\":\"error\"", await bench.ReadAsync(manifest), StringComparison.Ordinal);
        }

        Assert.Contains("Line 3 is", await bench.ReadAsync(lines), StringComparison.Ordinal);
        Assert.Contains("Item 2 (byte ", await bench.ReadAsync(json), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"x\"", "\"x\"")]
    [InlineData("17", "17")]
    [InlineData("-0", "-0")]
    [InlineData("null", "null")]
    [InlineData("\"a\\\"b\\u00e9\"", "\"a\\\"b\\u00e9\"")]
    [InlineData("\"ü\"", "\"ü\"")]
    [InlineData("\"\"", "\"\"")]
    public async Task Id_TextOrInteger_ComesBackAsItCame(string id, string expected)
    {
        var rows = await _bench.RowsAsync($"{{\"n\":1,\"id\":{id}}}");
        Assert.StartsWith($"{{\"id\":{expected},\"index\":0,", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Id_Of200Characters_IsTheLongest()
    {
        var longest = new string('ü', 200);
        var rows = await _bench.RowsAsync($"{{\"id\":\"{longest}\"}}\n{{\"id\":\"{longest}x\"}}\n");
        Assert.Contains(longest, rows[0], StringComparison.Ordinal);
        Assert.Contains("\"status\":\"error\"", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"n":1,"text":"x"}""", """{"text":"x","n":1}""")]
    [InlineData("""{"n":1,"text":"x"}""", """ { "n" : 1 , "text" : "x" , "id" : "other" } """)]
    [InlineData("""{"n":1}""", """{"n":1,"user_name":"Ada"}""")]
    [InlineData("""{"n":1,"user_name":"Bob"}""", """{"user_name":"Ada","n":1}""")]
    [InlineData("""{"text":"é"}""", """{"te\u0078t":"\u00e9"}""")]
    public async Task Items_TheSame_AreComputedOnce(string one, string other)
    {
        var rows = await _bench.RowsAsync($"{one}\n{{\"n\":2}}\n{other}\n{one}");
        Assert.Equal(2, _bench.Echo.Computed);
        Assert.Equal(4, rows.Length);
        string[] results = [.. rows.Select(r => r[r.IndexOf("\"status\"", StringComparison.Ordinal)..])];
        Assert.Equal(results[0], results[2]);
        Assert.Equal(results[0], results[3]);
        Assert.NotEqual(results[0], results[1]);
    }

    [Theory]
    [InlineData("""{"n":1}""", """{"n":"1"}""")]
    [InlineData("""{"n":1}""", """{"a":1}""")]
    [InlineData("""{"text":"ab","a":"c"}""", """{"text":"a","a":"bc"}""")]
    [InlineData("""{"n":1}""", """{"n":1,"user_name":"a\u0000b"}""")]
    [InlineData("""{"n":1}""", """{"n":1,"user_name":7}""")]
    [InlineData("""{"list":["a","b"]}""", """{"list":["b","a"]}""")]
    [InlineData("nonsense", "nonsense")]
    public async Task Items_ThatDiffer_AreNotTheSame(string one, string other) =>
        Assert.Equal(2, (await _bench.LinesAsync($"{one}\n{other}")).UniqueCount);

    [Fact]
    public async Task Options_OfJson_ApplyUnlessTheItemSaysOtherwise()
    {
        var manifest = await _bench.JsonAsync(
            """{"calculation":"echo","zodiac":"lahiri","options":{"n":7,"list":["x","y"],"a":null},"items":[{"text":"t"},{"n":8,"a":"own"}]}""");
        await _bench.ComputeAsync(manifest);
        var rows = (await _bench.ReadAsync(manifest)).Split('\n');
        Assert.Contains("a=null;list=the list [\\u0022x\\u0022,\\u0022y\\u0022];n=7;text=\\u0022t\\u0022", rows[0], StringComparison.Ordinal);
        Assert.Contains("a=\\u0022own\\u0022;list=the list [\\u0022x\\u0022,\\u0022y\\u0022];n=8\"", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_OfAQuery_AreTexts()
    {
        var manifest = await _bench.LinesAsync("{\"text\":\"t\"}\n{\"n\":8}\n", "?calculation=echo&zodiac=lahiri&n=7&list=x&list=y");
        await _bench.ComputeAsync(manifest);
        var rows = (await _bench.ReadAsync(manifest)).Split('\n');
        Assert.Contains("list=\\u0022x,y\\u0022;n=7;text=\\u0022t\\u0022", rows[0], StringComparison.Ordinal);
        Assert.Contains("list=\\u0022x,y\\u0022;n=8", rows[1], StringComparison.Ordinal);
    }
}
