using System.IO.Compression;
using System.Text;

namespace AstroEngine.Tests.Functions.Http;

/// <summary>What HTTP caches and clients that keep answers go by.</summary>
[Collection(ServiceGroup.Name)]
public sealed class ConditionalRequestTests(ServiceFixture fixture)
{
    private const string Path = "/lahiri/natal?" + SampleBirth.Query;

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("br;q=0.1, gzip;q=0.9", "gzip")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("*", "br")]
    [InlineData("identity, *;q=0", null)]
    [InlineData("deflate", null)]
    [InlineData("br;q=nonsense", null)]
    [InlineData("", null)]
    public async Task Get_AcceptEncoding_IsFollowed(string accepted, string? expected)
    {
        var plain = (await SendAsync(HttpMethod.Get)).Body;

        var coded = await SendAsync(HttpMethod.Get, ("Accept-Encoding", accepted));

        Assert.Equal(expected, coded.Header("Content-Encoding"));
        Assert.Equal("Accept-Encoding", coded.Header("Vary"));
        Assert.Equal(Encoding.UTF8.GetString(plain), Encoding.UTF8.GetString(Decode(coded.Body, expected)));
        Assert.Equal(coded.Body.Length.ToString(), coded.Header("Content-Length"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Get_WithItsETag_Is304(string accepted)
    {
        var first = await SendAsync(HttpMethod.Get, ("Accept-Encoding", accepted));
        var tag = first.Header("ETag")!;

        foreach (var known in (string[])[tag, $"\"other\", {tag}", $"W/{tag}", "*"])
        {
            var again = await SendAsync(HttpMethod.Get, ("Accept-Encoding", accepted), ("If-None-Match", known));

            Assert.Equal(304, again.Status);
            Assert.Empty(again.Body);
            Assert.Equal((tag, "Accept-Encoding"), (again.Header("ETag"), again.Header("Vary")));
            Assert.NotNull(again.Header("Cache-Control"));
        }

        Assert.Equal(200, (await SendAsync(HttpMethod.Get, ("Accept-Encoding", accepted), ("If-None-Match", "\"other\""))).Status);
    }

    [Fact]
    public async Task ETag_OfEachCodingAndEachChart_IsItsOwn()
    {
        List<string?> tags =
        [
            (await SendAsync(HttpMethod.Get)).Header("ETag"),
            (await SendAsync(HttpMethod.Get, ("Accept-Encoding", "br"))).Header("ETag"),
            (await SendAsync(HttpMethod.Get, ("Accept-Encoding", "gzip"))).Header("ETag"),
            (await SendAsync(HttpMethod.Get, "/raman/natal?" + SampleBirth.Query)).Header("ETag"),
            (await SendAsync(HttpMethod.Get, "/lahiri/divisional/9?" + SampleBirth.Query)).Header("ETag"),
        ];

        Assert.Equal(tags.Count, tags.Distinct().Count());
        Assert.All(tags, tag => Assert.Matches("^\"[0-9a-f]{24}(-br|-gzip)?\"$", tag));
    }

    [Fact]
    public async Task Post_TheSameChart_HasTheSameETagAnd304()
    {
        var tag = (await SendAsync(HttpMethod.Get)).Header("ETag")!;

        using var request = new HttpRequestMessage(HttpMethod.Post, "/lahiri/natal") { Content = new StringContent(SampleBirth.Json, Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);

        Assert.Equal(304, (await fixture.Service.SendAsync(request)).Status);
    }

    [Fact]
    public async Task Head_Answer_HasTheHeadersOfGetAndNoBody()
    {
        var get = await SendAsync(HttpMethod.Get);

        var head = await SendAsync(HttpMethod.Head);

        Assert.Equal(200, head.Status);
        Assert.Empty(head.Body);
        foreach (var name in (string[])["ETag", "Content-Length", "Content-Type", "Vary"])
        {
            Assert.Equal(get.Header(name), head.Header(name));
        }
    }

    [Fact]
    public async Task CacheControl_OfAChart_IsPrivateWithTheRestOfItsTime()
    {
        await SendAsync(HttpMethod.Get);

        var hit = await SendAsync(HttpMethod.Get);

        var control = hit.Header("Cache-Control")!;
        Assert.StartsWith("private, max-age=", control, StringComparison.Ordinal);
        var age = int.Parse(hit.Header("Age")!);
        Assert.InRange(int.Parse(control.Split('=')[1]) + age, 24 * 3600 - 1, 24 * 3600);
        Assert.Matches(@"^cache;dur=[0-9.]+, total;dur=[0-9.]+$", hit.Header("Server-Timing"));
    }

    [Fact]
    public async Task CacheControl_OfAList_IsPublic()
    {
        var answer = await SendAsync(HttpMethod.Get, "/zodiacs");

        Assert.Equal("public, max-age=3600", answer.Header("Cache-Control"));
        Assert.NotNull(answer.Header("ETag"));
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/lahiri/natal")]
    public async Task CacheControl_OfAStateOrAProblem_IsNoStore(string path)
    {
        var answer = await SendAsync(HttpMethod.Get, path);

        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Null(answer.Header("ETag"));
    }

    private static byte[] Decode(byte[] body, string? coding)
    {
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        using var plain = new MemoryStream();
        stream.CopyTo(plain);
        return plain.ToArray();
    }

    private Task<RawAnswer> SendAsync(HttpMethod method, params (string Name, string Value)[] headers) => SendAsync(method, Path, headers);

    private async Task<RawAnswer> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await fixture.Service.Client.SendAsync(request);
        var all = response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        return new RawAnswer((int)response.StatusCode, all, await response.Content.ReadAsByteArrayAsync());
    }

    private sealed record RawAnswer(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
    {
        public string? Header(string name) => Headers.GetValueOrDefault(name);
    }
}
