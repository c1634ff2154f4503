using System.Text;
using AstroEngine.Functions.Jobs.Bulk;

namespace AstroEngine.Tests.Functions.Jobs.Bulk;

public sealed class BulkSubmissionTests : IDisposable
{
    private const string Start = """{"calculation":"echo","zodiac":"lahiri","items":""";

    private readonly BulkBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("""{"items":[{"n":1},{"n":2}],"zodiac":"lahiri","calculation":"echo"}""")]
    [InlineData("""{"zodiac":"lahiri","items":[{"n":1},{"n":2}],"calculation":"echo","options":{}}""")]
    [InlineData(""" { "options" : { "a" : [ 1 , { } ] , "text":"]}\"" } , "calculation" : "echo" , "items" : [ { "n" : 1 } , { "n" : 2 } ] , "zodiac" : "lahiri" } """)]
    [InlineData("\uFEFF{\"calculation\":\"echo\",\"zodiac\":\"lahiri\",\"items\":[{\"n\":1},{\"n\":2}],\"callback_url\":\"https://example.org/done?x=1\"}\r\n")]
    [InlineData("""{"calcul\u0061tion":"echo","zodiac":"lahiri","items":[{"n":1},{"n":2}],"callback_url":null}""")]
    public async Task ReceiveAsync_FieldsInAnyOrderAndPieces_TakesTheJob(string body)
    {
        foreach (var pieces in (int[])[1, 2, 3, 7, 64, int.MaxValue])
        {
            var manifest = await _bench.JsonAsync(body, pieces);
            Assert.Equal(("echo", "lahiri", 2, 2), (manifest.Calculation, manifest.Zodiac, manifest.Count, manifest.UniqueCount));
            Assert.Equal(Encoding.UTF8.GetByteCount(body), manifest.BodyBytes);
            Assert.Equal(manifest with { Options = default }, (await BulkManifest.ReadAsync(_bench.Store, manifest.JobId, default))! with { Options = default });
            Assert.Equal(new BulkChunkOutcome(2, 0), await _bench.ComputeAsync(manifest));
        }
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  ", "empty")]
    [InlineData("[]", "a JSON object is expected, \"[\" came")]
    [InlineData("nonsense", "byte 1")]
    [InlineData("{", "ends before")]
    [InlineData("{\"calculation\"", "ends before")]
    [InlineData("{\"calculation\":\"echo\",", "ends before")]
    [InlineData("{\"calculation\":\"ec", "ends before")]
    [InlineData("{\"calculation\" \"echo\"}", "\":\" is expected")]
    [InlineData("{\"calculation\":ech}", "a value is expected")]
    [InlineData("{\"calculation\":truth}", "no JSON")]
    [InlineData("{\"calculation\":01,\"items\":[]}", "no JSON")]
    [InlineData("{\"calculation\":\"\\q\"}", "no JSON")]
    [InlineData("{\"\\q\":1}", "cannot be read")]
    [InlineData("{calculation:1}", "\"}\" is expected")]
    [InlineData("{\"options\":{\"a\":]}}", "no JSON")]
    [InlineData("{\"options\":{\"a\":}}", "no JSON")]
    [InlineData("{,}", "is expected")]
    [InlineData(Start + "[{\"n\":1}]", "ends before")]
    [InlineData(Start + "[{\"n\":1}", "ends before")]
    [InlineData(Start + "[{\"n\":1},]}", "in item 1 of items")]
    [InlineData(Start + "[{\"n\":1} {\"n\":2}]}", "\",\" or \"]\" is expected")]
    [InlineData(Start + "[{\"n\":1}]} x", "nothing more is expected")]
    [InlineData(Start + "[{\"n\":1}]}{}", "nothing more is expected")]
    [InlineData(Start + "[{\"n\":1},{\"n\":}]}", "Item 1 (byte 58 of the body)")]
    [InlineData(Start + "[{\"n\":1,}]}", "Item 0")]
    [InlineData(Start + "[{\"n\":[}]}]}", "Item 0")]
    [InlineData(Start + "[{\"n\":\"\\ud800\"}]}", "Unicode")]
    [InlineData(Start + "[{\"n\":\"a\nb\"}]}", "Item 0")]
    [InlineData(Start + "[{\"a\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}]}", "depth")]
    [InlineData(Start + "[tru]}", "Item 0")]
    public async Task ReceiveAsync_MalformedJson_SaysWhere(string body, string reason)
    {
        foreach (var pieces in (int[])[1, 5, int.MaxValue])
        {
            var problem = await _bench.RefusedAsync(() => _bench.JsonAsync(body, pieces));
            Assert.Equal((400, 1001), (problem.Type.Status, problem.Type.Code));
            Assert.Contains(reason, problem.Detail, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReceiveAsync_InvalidUtf8InJson_IsMalformed()
    {
        byte[] body = [.. Encoding.UTF8.GetBytes(Start + "[{\"text\":\""), 0xC3, 0x28, .. "\"}]}"u8];
        var problem = await _bench.RefusedAsync(() => _bench.SendAsync(body, "application/json"));
        Assert.Contains("UTF-8", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"calculation":"echo","zodiac":"lahiri"}""", "items", "is required")]
    [InlineData("""{"calculation":"echo","zodiac":"lahiri","items":[]}""", "items", "1 to 100000 births, was empty")]
    [InlineData("""{"calculation":"echo","zodiac":"lahiri","items":{}}""", "items", "must be a list")]
    [InlineData("""{"calculation":"echo","zodiac":"lahiri","items":null}""", "items", "must be a list")]
    [InlineData("""{"zodiac":"lahiri","items":[{}]}""", "calculation", "is required: one of echo")]
    [InlineData("""{"calculation":"ecco","items":[{}]}""", "calculation", "must be one of echo, was \"ecco\"")]
    [InlineData("""{"calculation":5,"items":[{}]}""", "calculation", "must be one of echo, was 5")]
    [InlineData("""{"items":[{}],"calculation":null}""", "calculation", "is required")]
    [InlineData("""{"calculation":"echo","items":[{}]}""", "zodiac", "is required")]
    [InlineData("""{"calculation":"echo","zodiac":"nowhere","items":[{}]}""", "zodiac", "must be lahiri")]
    [InlineData("""{"items":[{}],"calculation":"echo","zodiac":["lahiri"]}""", "zodiac", "was the list [\"lahiri\"]")]
    [InlineData("""{"items":[{}],"calculation":"echo","zodiac":"lahiri","options":{"b":1}}""", "b", "is not a field")]
    [InlineData("""{"options":{"n":-1},"items":[{}],"calculation":"echo","zodiac":"lahiri"}""", "n", "was -1")]
    [InlineData("""{"options":[],"items":[{}],"calculation":"echo","zodiac":"lahiri"}""", "options", "must be an object")]
    [InlineData("""{"options":{"n":1,"n":2},"items":[{}]}""", "options", "holds n twice")]
    [InlineData("""{"items":[{}],"items":[{}]}""", "items", "came twice")]
    [InlineData("""{"calculation":"echo","calculation":"echo","items":[{}]}""", "calculation", "came twice")]
    [InlineData("""{"calculations":"echo"}""", "calculations", "is not a field of this request; the fields are calculation, callback_url, items, options, zodiac")]
    [InlineData("""{"calculation":"echo","zodiac":"lahiri","items":[{}],"callback_url":"ftp://example.org"}""", "callback_url", "https or http")]
    [InlineData("""{"calculation":"echo","zodiac":"lahiri","items":[{}],"callback_url":"http://u:p@example.org"}""", "callback_url", "user name or password")]
    [InlineData("""{"calculation":"echo","zodiac":"lahiri","items":[{}],"callback_url":7}""", "callback_url", "was 7")]
    public async Task ReceiveAsync_WrongField_IsNamed(string body, string field, string message)
    {
        var problem = await _bench.RefusedAsync(() => _bench.JsonAsync(body));
        Assert.Equal(400, problem.Type.Status);
        Assert.Contains(message, problem.Errors![field].Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReceiveAsync_ZodiacOfACalculationWithout_IsRefused()
    {
        using var bench = new BulkBench(new EchoCalculation(needsZodiac: false));
        var problem = await bench.RefusedAsync(() => bench.JsonAsync("""{"calculation":"echo","zodiac":"lahiri","items":[{}]}"""));
        Assert.Equal(["zodiac"], problem.Errors!.Keys);
        Assert.Null((await bench.JsonAsync("""{"calculation":"echo","items":[{}]}""")).Zodiac);
    }

    [Fact]
    public async Task ReceiveAsync_TooManyItems_SaysHowManyCame()
    {
        using var bench = new BulkBench(settings: ("Jobs:MaximumItems", "3"));
        Assert.Equal(3, (await bench.LinesAsync("{}\n{}\n{}\n")).Count);
        await bench.Store.DeleteAllAsync("jobs/");
        var problem = await bench.RefusedAsync(() => bench.LinesAsync("{}\n{}\n{}\n{\n{}"));
        Assert.Equal("must hold 1 to 3 births, 5 came", problem.Errors!["items"].Single());
    }

    [Fact]
    public async Task ReceiveAsync_BodyTooLarge_Is413()
    {
        using var bench = new BulkBench(settings: ("Jobs:MaximumBodyBytes", "20"));
        Assert.Equal(413, (await bench.RefusedAsync(() => bench.LinesAsync(new string('\n', 21), pieces: 4))).Type.Status);
        var problem = await bench.RefusedAsync(() => bench.SendAsync([], null, change: r => r.ContentLength = 21));
        Assert.Equal(413, problem.Type.Status);
        Assert.Contains("20", problem.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReceiveAsync_ResultsTooLarge_SaysTheEstimate()
    {
        using var bench = new BulkBench(settings: ("Jobs:MaximumResultBytes", "860"));
        await bench.LinesAsync("{\"n\":1}\n{\"n\":2}\n{\"n\":2}\n");
        await bench.Store.DeleteAllAsync("jobs/");
        var problem = await bench.RefusedAsync(() => bench.LinesAsync("{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n"));
        Assert.Equal(422, problem.Type.Status);
        Assert.Contains("about 1290 bytes of results (3 different ones), a job may have 860", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("nonsense")]
    public async Task ReceiveAsync_OtherType_Is415(string type)
    {
        var problem = await _bench.RefusedAsync(() => _bench.SendAsync([], type));
        Assert.Equal(415, problem.Type.Status);
        Assert.Contains("application/json or application/x-ndjson", problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task ReceiveAsync_CompressedBody_Is415(string encoding)
    {
        var problem = await _bench.RefusedAsync(() => _bench.SendAsync([], null, change: r => r.Headers.ContentEncoding = encoding));
        Assert.Equal(415, problem.Type.Status);
        Assert.Contains(encoding, problem.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/vnd.astro+json")]
    public async Task ReceiveAsync_KindsOfJson_AreRead(string? type) =>
        Assert.Equal(1, (await _bench.SendAsync(Encoding.UTF8.GetBytes(Start + "[{}]}"), type)).Count);

    [Fact]
    public async Task ReceiveAsync_QueryBesideJson_IsRefusedButNotTheKey()
    {
        var body = Encoding.UTF8.GetBytes(Start + "[{}]}");
        var problem = await _bench.RefusedAsync(() => _bench.SendAsync(body, null, "?zodiac=lahiri"));
        Assert.Equal(["zodiac"], problem.Errors!.Keys);
        Assert.Equal(1, (await _bench.SendAsync(body, null, "?code=secret")).Count);
    }

    [Theory]
    [InlineData("?zodiac=lahiri", "calculation")]
    [InlineData("?calculation=echo", "zodiac")]
    [InlineData("?calculation=echo&zodiac=lahiri&b=1", "b")]
    [InlineData("?calculation=echo&zodiac=lahiri&n=-1", "n")]
    [InlineData("?calculation=echo&zodiac=lahiri&items=1", "items")]
    [InlineData("?calculation=echo&zodiac=lahiri&callback_url=x", "callback_url")]
    public async Task ReceiveAsync_WrongQueryOfLines_IsRefusedBeforeTheBodyIsRead(string query, string field)
    {
        var request = BulkBench.Request("{}"u8.ToArray(), "application/x-ndjson", query);
        var problem = await _bench.RefusedAsync(() => _bench.Submission.ReceiveAsync(request, "job", default));
        Assert.Equal([field], problem.Errors!.Keys);
        Assert.Equal(0, request.Body.Position);
    }

    [Fact]
    public async Task Fingerprint_SameRequest_IsTheSame()
    {
        var first = await _bench.LinesAsync("{\"n\":1}\n", "?calculation=echo&zodiac=lahiri&n=5");
        var again = await _bench.LinesAsync("{\"n\":1}\n", "?n=5&zodiac=lahiri&code=x&calculation=echo", pieces: 1);
        var otherOption = await _bench.LinesAsync("{\"n\":1}\n", "?calculation=echo&zodiac=lahiri&n=6");
        var otherBody = await _bench.LinesAsync("{\"n\":2}\n", "?calculation=echo&zodiac=lahiri&n=5");
        Assert.Equal(first.Fingerprint, again.Fingerprint);
        Assert.Equal(3, ((string[])[first.Fingerprint, otherOption.Fingerprint, otherBody.Fingerprint]).Distinct().Count());
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("%00\0")]
    public async Task ReadManifest_OfNoJob_IsNothing(string id) => Assert.Null(await BulkManifest.ReadAsync(_bench.Store, id, default));

    [Fact]
    public async Task Fingerprint_OfOneItem_IsTheSameWhereverTheZodiacStands()
    {
        using var bench = new BulkBench();
        var one = await bench.Submission.ReceiveOneAsync(BulkBench.Request("{\"zodiac\":\"lahiri\",\"n\":1}"u8.ToArray(), null), "one", "echo", default);
        var same = await bench.Submission.ReceiveOneAsync(BulkBench.Request("{\"n\":1,\"zodiac\":\"lahiri\"}"u8.ToArray(), null), "two", "echo", default);
        Assert.Equal(one.Fingerprint, same.Fingerprint);
        Assert.Equal(64, one.Fingerprint.Length);
    }

    [Fact]
    public async Task ReceiveAsync_ConnectionLost_LeavesNothing()
    {
        var request = BulkBench.Request([], "application/x-ndjson", "?calculation=echo&zodiac=lahiri");
        request.Body = new BrokenStream();
        await Assert.ThrowsAsync<IOException>(() => _bench.Submission.ReceiveAsync(request, "job", default));
        Assert.Empty(await _bench.ListAsync());
    }

    [Fact]
    public async Task ReceiveAsync_LongTextsAndManyBlanks_AreNotKept()
    {
        var body = $$"""{"calculation":"echo","zodiac":"lahiri","items":[{"text":"{{new string('x', 300_000)}}"},{{new string(' ', 300_000)}}{"n":1}]}""";
        var manifest = await _bench.JsonAsync(body, 4096);
        Assert.Equal(new BulkChunkOutcome(1, 1), await _bench.ComputeAsync(manifest));
        Assert.Contains("must not be longer than 16384 bytes", await _bench.ReadAsync(manifest), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReceiveAsync_LongField_IsRefused()
    {
        var problem = await _bench.RefusedAsync(() => _bench.JsonAsync($$"""{"calculation":"{{new string('x', 100_000)}}"}""", 4096));
        Assert.Equal("must not be longer than 65536 bytes", problem.Errors!["calculation"].Single());
    }

    private sealed class BrokenStream : MemoryStream
    {
        private bool _began;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (buffer.IsEmpty)
            {
                return ValueTask.FromResult(0);
            }

            if (_began)
            {
                throw new IOException("The client is gone.");
            }

            _began = true;
            "{\"n\":1}\n"u8.CopyTo(buffer.Span);
            return ValueTask.FromResult(8);
        }
    }
}
